# libtorch, linked directly instead of through find_package(Torch): then the CUDA build of the wheel can be used on a
# machine without the CUDA toolkit.
if(NOT EXISTS "${WINNOW_LIBTORCH}/include/torch/csrc/api/include/torch/torch.h")
    message(FATAL_ERROR "No libtorch in ${WINNOW_LIBTORCH}. Run installer/libtorch, or name one: -DWINNOW_LIBTORCH=DIR")
endif()
add_library(winnow_libtorch INTERFACE)
target_include_directories(winnow_libtorch SYSTEM INTERFACE
    "${WINNOW_LIBTORCH}/include" "${WINNOW_LIBTORCH}/include/torch/csrc/api/include")
target_link_directories(winnow_libtorch INTERFACE "${WINNOW_LIBTORCH}/lib")
target_link_options(winnow_libtorch INTERFACE "LINKER:-rpath,${WINNOW_LIBTORCH}/lib" "LINKER:--no-as-needed")
# The system's C++ library before libtorch: libtorch.so of the CUDA wheels has parts of std::filesystem of an older compiler,
# which would be called in its place, and end in a call of nothing.
target_link_libraries(winnow_libtorch INTERFACE $<$<PLATFORM_ID:Linux>:stdc++> torch torch_cpu c10)
# at::parallel_for is a template of libtorch's headers, which runs on one thread where its caller was compiled without OpenMP.
find_package(OpenMP)
if(OpenMP_CXX_FOUND)
    target_link_libraries(winnow_libtorch INTERFACE OpenMP::OpenMP_CXX)
endif()
foreach(library torch_cuda c10_cuda)
    if(EXISTS "${WINNOW_LIBTORCH}/lib/lib${library}.so")
        target_link_libraries(winnow_libtorch INTERFACE ${library})
        target_compile_definitions(winnow_libtorch INTERFACE WINNOW_WITH_CUDA)
    endif()
endforeach()
