// What nearly every file of the window includes, compiled once.
#pragma once

#include <QtWidgets/QtWidgets>
#include <nlohmann/json.hpp>
#include <qcustomplot.h>
