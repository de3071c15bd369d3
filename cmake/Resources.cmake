# What the window carries with it, as the library winnow_resources: icons, the demo, and its texts in each language.
# resources/translations/update brings the texts up to date with the sources.
find_package(Qt6 REQUIRED COMPONENTS Core LinguistTools)

set(text_entries "")
set(compiled_texts "")
foreach(language en hi)
    set(source "${PROJECT_SOURCE_DIR}/resources/translations/winnow_${language}.ts")
    set(compiled "${PROJECT_BINARY_DIR}/generated/winnow_${language}.qm")
    add_custom_command(OUTPUT "${compiled}" DEPENDS "${source}" VERBATIM
        COMMAND Qt6::lrelease -silent "${source}" -qm "${compiled}")
    list(APPEND compiled_texts "${compiled}")
    string(APPEND text_entries "<file alias=\"winnow_${language}.qm\">${compiled}</file>")
endforeach()
file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/generated")
set(texts "${PROJECT_BINARY_DIR}/generated/winnow_texts.qrc")
file(CONFIGURE OUTPUT "${texts}" CONTENT "<RCC><qresource prefix=\"/translations\">${text_entries}</qresource></RCC>")
add_custom_target(winnow_texts DEPENDS ${compiled_texts})

qt_add_resources(resource_sources "${PROJECT_SOURCE_DIR}/resources/winnow.qrc" "${texts}")
# Objects, not an archive: a linker would leave out resources that nobody calls.
add_library(winnow_resources OBJECT ${resource_sources})
add_dependencies(winnow_resources winnow_texts)
target_link_libraries(winnow_resources PUBLIC Qt6::Core)
