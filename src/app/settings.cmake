# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT

# Settings file and command line: what a room and a caller may choose. Qt Core only.
add_library(sala_settings STATIC
    ${CMAKE_CURRENT_LIST_DIR}/commandline.cpp ${CMAKE_CURRENT_LIST_DIR}/commandline.h
    ${CMAKE_CURRENT_LIST_DIR}/settings.cpp ${CMAKE_CURRENT_LIST_DIR}/settings.h
    ${CMAKE_CURRENT_LIST_DIR}/settingstable.cpp ${CMAKE_CURRENT_LIST_DIR}/settingstable.h
    ${CMAKE_CURRENT_LIST_DIR}/statefolder.cpp ${CMAKE_CURRENT_LIST_DIR}/statefolder.h
)
target_link_libraries(sala_settings PUBLIC sala_build sala_session Qt6::Core)
