# A training takes and gives back tensors of all sizes, and glibc looks long for room and leaves holes (tests/bench/README.md).
# The sanitizers have an allocator of their own.
find_library(WINNOW_TCMALLOC tcmalloc_minimal)

function(winnow_link_allocator target)
    if(WINNOW_TCMALLOC AND NOT WINNOW_SANITIZE)
        target_link_libraries(${target} PRIVATE -Wl,--push-state,--no-as-needed "${WINNOW_TCMALLOC}" -Wl,--pop-state)
    endif()
endfunction()
