#pragma once

#include <QString>
#include <QWidget>
#include <functional>

namespace winnow {
class MainWindow;
}

// Pictures of models that come from a hub, and of what asks and refuses on the way: the hub of the tests plays them.
// `take` makes a picture of a widget under a name.
void take_hub_pictures(winnow::MainWindow& window, const std::function<void(QWidget&, const QString&)>& take);
