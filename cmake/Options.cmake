# Warnings, hardening and sanitizers, shared by every target through winnow_options.
include(CheckPIESupported)
check_pie_supported()

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()

add_library(winnow_options INTERFACE)
# g++ 12 warns of every member that a designated initializer leaves at its default, which is what they are for.
target_compile_options(winnow_options INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 sees an overlap in "text" + std::string that is not there (GCC bug 105651).
    target_compile_options(winnow_options INTERFACE -Wno-restrict)
endif()

if(WINNOW_SANITIZE)
    set(WINNOW_SANITIZED_OPTIMIZATION "-O1" CACHE STRING "How code with sanitizers is optimized: -O0 takes half the time to compile")
    # Names and lines for the sanitizers' reports, without what only a debugger reads: a third less to compile.
    set(CMAKE_CXX_FLAGS_DEBUG "-g1 ${WINNOW_SANITIZED_OPTIMIZATION}")
    target_compile_options(winnow_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(winnow_options INTERFACE -fsanitize=address,undefined)
else()
    target_compile_options(winnow_options INTERFACE
        -fstack-protector-strong $<$<CONFIG:Release>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>)
    target_link_options(winnow_options INTERFACE -Wl,-z,relro,-z,now)
endif()
