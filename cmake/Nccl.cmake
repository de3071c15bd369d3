# NCCL in core/training/nccl_backend.cpp, where libtorch has it and the headers that libtorch's own includes are found: beside
# libtorch, in a CUDA toolkit, or where WINNOW_CUDA_INCLUDE says. Headers alone: libtorch links the libraries.
set(WINNOW_CUDA_INCLUDE "" CACHE STRING "Folders with the headers of CUDA and of libtorch's NCCL, where they are not found")
if(NOT EXISTS "${WINNOW_LIBTORCH}/lib/libtorch_cuda.so")
    return()
endif()
file(GLOB beside_libtorch "${WINNOW_LIBTORCH}/../nvidia/*/include")
set(nccl_folders "")
foreach(header nccl.h cuda_runtime.h crt/host_config.h nv/target cublasLt.h cusparse.h cusolverDn.h)
    string(MAKE_C_IDENTIFIER "WINNOW_FOLDER_OF_${header}" folder)
    unset(${folder} CACHE) # WINNOW_CUDA_INCLUDE may have changed
    find_path(${folder} ${header} HINTS ${WINNOW_CUDA_INCLUDE} ${beside_libtorch}
        PATHS "$ENV{CUDA_HOME}/include" /usr/local/cuda/include PATH_SUFFIXES cccl)
    mark_as_advanced(${folder})
    list(APPEND nccl_folders "${${folder}}")
endforeach()
list(REMOVE_DUPLICATES nccl_folders)
if(nccl_folders MATCHES "NOTFOUND")
    message(STATUS "NCCL: not found, gradients go by Gloo")
    return()
endif()
message(STATUS "NCCL: found, gradients go by it between GPUs")
target_include_directories(winnow_training SYSTEM PRIVATE ${nccl_folders})
target_compile_definitions(winnow_training PRIVATE WINNOW_WITH_NCCL)
