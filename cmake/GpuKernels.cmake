# Embeds core/gpu/kernels/*.cu into core/gpu as one text: what the others share first.
set(kernel_files "")
foreach(name numbers norms heads gated_gelu lora narrow_weights rows)
    list(APPEND kernel_files "${PROJECT_SOURCE_DIR}/core/gpu/kernels/${name}.cu")
endforeach()
winnow_literals(WINNOW_GPU_KERNELS cuda "" ${kernel_files})
configure_file("${PROJECT_SOURCE_DIR}/core/gpu/embedded_kernels.cpp.in" "${PROJECT_BINARY_DIR}/generated/embedded_kernels.cpp" @ONLY)
target_sources(winnow_gpu PRIVATE "${PROJECT_BINARY_DIR}/generated/embedded_kernels.cpp")
