# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT

# Where everything goes on a Debian machine, and the package that takes it there ("./dev package").
include(GNUInstallDirs)

foreach(program sala sala-content)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
endforeach()
# No commands for people, so they do not stand in bin; the programs look for them beside themselves or here.
foreach(helper sala-decode sala-voice)
  if(TARGET ${helper})
    install(TARGETS ${helper} RUNTIME DESTINATION lib/sala)
  endif()
endforeach()

install(FILES packaging/sala.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/app-icon/sala.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/sala.ini DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples)
# The kiosk's service, its user, its folder, and that it may mount sticks.
install(FILES packaging/sala.rules DESTINATION ${CMAKE_INSTALL_DATADIR}/polkit-1/rules.d RENAME 50-sala.rules)
install(FILES packaging/sala.service DESTINATION lib/systemd/system)
install(FILES packaging/sala.sysusers DESTINATION lib/sysusers.d RENAME sala.conf)
install(FILES packaging/sala.tmpfiles DESTINATION lib/tmpfiles.d RENAME sala.conf)
install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
# The content as a starting point for a folder of one's own; the program has the same texts and figures compiled in,
# and takes the recordings from here (src/content/sound/soundtrack.h).
install(DIRECTORY resources/content DESTINATION ${CMAKE_INSTALL_DATADIR}/sala)
# What of it was opened without a fault when it was built (src/decode/prove.cpp).
install(FILES ${PROJECT_BINARY_DIR}/share/sala/proofs DESTINATION ${CMAKE_INSTALL_DATADIR}/sala)

# The caller builds the programs; packing must not build every test first.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME sala)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "The Sala authors")
set(CPACK_PACKAGE_CONTACT "The Sala authors <sala@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
  "Sala fills a touch screen in a waiting room. In Spanish and English it shows where neck pain can come from, what usually
helps, and what is known about stem cell injections. Staff keep its content in plain files; sala-content checks them.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is not linked: the typeface, the spelling dictionaries, the voices, the program that checks signatures, the database
# driver, what plays clips, and the plugins for other screens than X.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "fonts-sil-andika, hunspell-es, hunspell-en-us, espeak-ng-data, gnupg, libqt6sql6-sqlite, gstreamer1.0-plugins-base, gstreamer1.0-plugins-good")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-qpa-plugins, qt6-wayland, bubblewrap, udisks2, polkitd")
include(CPack)
