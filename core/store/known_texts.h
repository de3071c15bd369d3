#pragma once

#include "store/text_hash.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

// Which comment has a text, and its label: for an import, which asks it of every row. Two arrays and no allocation a row,
// since a table of nodes took a sixth of a large import. Memory: at most about 90 bytes a text.
class KnownTexts {
public:
    struct Known {
        std::int64_t comment = 0;
        std::string label; // empty: none
    };

    KnownTexts();

    void expect(const TextHash& hash) const; // it is asked for soon: a slot comes from the memory while others are looked at
    std::optional<Known> find(const TextHash& hash) const;
    void note(const TextHash& hash, const Known& known); // one that is known already stays
    void note_label(const TextHash& hash, const std::string& label); // of one that is known

private:
    struct Entry {
        TextHash hash;
        std::int64_t comment;
        std::uint32_t label; // its place in m_labels
    };
    // Where an entry stands; its place counts from 1, and 0 is a free slot. With a part of the hash, so that the entries are
    // looked at only where it is theirs, and not at all to make room.
    struct Slot {
        std::uint32_t part = 0;
        std::uint32_t place = 0;
    };

    Slot& slot_of(const TextHash& hash);
    const Slot& slot_of(const TextHash& hash) const;
    std::size_t free_slot(std::uint32_t part) const;
    std::uint32_t place_of(const std::string& label);
    void make_room();

    std::vector<Slot> m_slots; // their number is a power of two
    std::vector<Entry> m_entries;
    std::vector<std::string> m_labels;
};

}
