# One static library a folder, winnow_<folder>: what a folder may include is what it links, so that an include
# against the direction of dependency fails to build.

function(winnow_folder folder)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/core/${folder}/*.cpp" "${PROJECT_SOURCE_DIR}/core/${folder}/*.h")
    if(NOT sources)
        add_library(winnow_${folder} INTERFACE)
        return()
    endif()
    add_library(winnow_${folder} STATIC ${sources})
    set_target_properties(winnow_${folder} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(winnow_${folder} PUBLIC "${PROJECT_SOURCE_DIR}/core")
    target_link_libraries(winnow_${folder} PUBLIC winnow_options ${ARG_LINK})
endfunction()

# Sets `variable` to the texts of files as C++ literals below one another, R"tag(text)tag" with `separator` behind each. A change of
# a file configures anew.
function(winnow_literals variable tag separator)
    set(literals "")
    foreach(file ${ARGN})
        file(READ "${file}" text)
        string(APPEND literals "        R\"${tag}(${text})${tag}\"${separator}\n")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    endforeach()
    set(${variable} "${literals}" PARENT_SCOPE)
endfunction()

# A test runs once: what compiles in half the time is better than what runs in half.
function(winnow_compile_quickly target)
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1> $<$<CONFIG:Debug>:-O0>)
endfunction()

# Declares test_<folder>, made of tests/<folder>/*.cpp, with one ctest entry a test case.
function(winnow_tests folder)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/${folder}/*.cpp")
    if(NOT sources)
        return()
    endif()
    add_executable(test_${folder} ${sources})
    target_link_libraries(test_${folder} PRIVATE winnow_${folder} ${ARG_LINK} GTest::gtest GTest::gtest_main)
    target_include_directories(test_${folder} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    winnow_compile_quickly(test_${folder})
    target_compile_definitions(test_${folder} PRIVATE
        WINNOW_SOURCE_DIR="${PROJECT_SOURCE_DIR}" WINNOW_BINARY_DIR="${PROJECT_BINARY_DIR}")
    gtest_discover_tests(test_${folder} TEST_PREFIX "${folder}." DISCOVERY_TIMEOUT 60)
endfunction()
