#pragma once

#include "shell/page.h"

namespace winnow {

// Makes a page of the window for a session.
Page* make_page(PageId id, Session& session, QWidget* parent);

// The name under which the settings remember the page.
QString name_of(PageId id);

}
