#pragma once

#include "shell/page.h"

#include <array>

namespace winnow {

// Makes a page of the window for a session.
Page* make_page(PageId id, Session& session, QWidget* parent);

inline constexpr std::array all_pages = {PageId::Comments, PageId::Label,  PageId::Train,  PageId::Review,
                                         PageId::Try,      PageId::Models, PageId::Import, PageId::Export};

// What keys of labels may not take, before a page is made.
void declare_page_commands();

// The name under which the settings remember the page.
QString name_of(PageId id);

}
