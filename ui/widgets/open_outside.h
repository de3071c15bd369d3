#pragma once

class QUrl;
class QWidget;

namespace winnow {

// Opens an address, a folder or a file in the program that this machine has for it. Where there is none, says so and shows where
// it is, as text that can be copied. True: it was opened.
bool open_outside(const QUrl& url, QWidget* asker);

}
