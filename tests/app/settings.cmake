# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT

# Tests of sala_settings.
foreach(name settings settingsfile commandline statefolder)
    add_executable(tst_${name} ${CMAKE_CURRENT_LIST_DIR}/tst_${name}.cpp)
    target_compile_definitions(tst_${name} PRIVATE
        SALA_SAMPLE_SETTINGS="${CMAKE_CURRENT_LIST_DIR}/../../packaging/sala.ini")
    target_link_libraries(tst_${name} PRIVATE sala_settings Qt6::Test)
    add_test(NAME app/${name} COMMAND tst_${name})
endforeach()
