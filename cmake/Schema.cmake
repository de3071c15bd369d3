# Embeds resources/schema/*.sql, in the order of their names, into core/store.
file(GLOB schema_files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/schema/*.sql")
list(SORT schema_files)
winnow_literals(WINNOW_SCHEMA_LITERALS sql "," ${schema_files})
configure_file("${PROJECT_SOURCE_DIR}/core/store/embedded_schema.cpp.in" "${PROJECT_BINARY_DIR}/generated/embedded_schema.cpp" @ONLY)
target_sources(winnow_store PRIVATE "${PROJECT_BINARY_DIR}/generated/embedded_schema.cpp")
