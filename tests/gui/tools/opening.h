#pragma once

#include "window/main_window.h"

#include <QTest>

// Opens a project in the window; a large one is checked in the background before. False: it does not open.
inline bool opens(winnow::MainWindow& window, const std::filesystem::path& project)
{
    constexpr int patience = 60000; // milliseconds
    window.open_project(project);
    return QTest::qWaitFor([&] { return window.workspace() != nullptr; }, patience);
}
