#include "store/known_texts.h"

#include <algorithm>
#include <utility>

namespace winnow {
namespace {

constexpr std::size_t first_slots = 1024;

std::uint32_t part_of(const TextHash& hash)
{
    // Its digits are those of hexadecimal numbers, of which four bits in each byte differ.
    const std::uint64_t number = hash.number() * 0x9E3779B97F4A7C15U;
    return static_cast<std::uint32_t>(number >> 32);
}

}

KnownTexts::KnownTexts() : m_slots(first_slots) {}

// The slot that has the hash, or the free one where it would stand.
const KnownTexts::Slot& KnownTexts::slot_of(const TextHash& hash) const
{
    const std::uint32_t part = part_of(hash);
    std::size_t at = part & (m_slots.size() - 1);
    while (m_slots[at].place != 0 && (m_slots[at].part != part || m_entries[m_slots[at].place - 1].hash != hash))
        at = (at + 1) & (m_slots.size() - 1);
    return m_slots[at];
}

KnownTexts::Slot& KnownTexts::slot_of(const TextHash& hash)
{
    return const_cast<Slot&>(std::as_const(*this).slot_of(hash));
}

void KnownTexts::expect(const TextHash& hash) const
{
    __builtin_prefetch(&m_slots[part_of(hash) & (m_slots.size() - 1)]);
}

std::optional<KnownTexts::Known> KnownTexts::find(const TextHash& hash) const
{
    const Slot& slot = slot_of(hash);
    if (slot.place == 0)
        return std::nullopt;
    const Entry& entry = m_entries[slot.place - 1];
    return Known{entry.comment, m_labels[entry.label]};
}

void KnownTexts::note(const TextHash& hash, const Known& known)
{
    if (2 * (m_entries.size() + 1) > m_slots.size())
        make_room();
    Slot& slot = slot_of(hash);
    if (slot.place != 0)
        return;
    m_entries.push_back({hash, known.comment, place_of(known.label)});
    slot = {part_of(hash), static_cast<std::uint32_t>(m_entries.size())};
}

void KnownTexts::note_label(const TextHash& hash, const std::string& label)
{
    m_entries.at(slot_of(hash).place - std::size_t{1}).label = place_of(label);
}

std::uint32_t KnownTexts::place_of(const std::string& label)
{
    const auto found = std::ranges::find(m_labels, label); // a task has some
    const auto place = static_cast<std::uint32_t>(found - m_labels.begin());
    if (found == m_labels.end())
        m_labels.push_back(label);
    return place;
}

std::size_t KnownTexts::free_slot(std::uint32_t part) const
{
    std::size_t at = part & (m_slots.size() - 1);
    while (m_slots[at].place != 0)
        at = (at + 1) & (m_slots.size() - 1);
    return at;
}

void KnownTexts::make_room()
{
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(2 * m_slots.size()));
    for (const Slot& slot : before)
        if (slot.place != 0)
            m_slots[free_slot(slot.part)] = slot;
}

}
