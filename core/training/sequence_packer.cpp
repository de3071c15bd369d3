#include "training/sequence_packer.h"

namespace winnow {

void SequencePacker::add(const std::vector<std::int64_t>& sequence)
{
    const auto prefix_end = sequence.begin() + m_prefix_length;
    if (m_batch.suffixes.empty() && m_place == PrefixPlace::InBatch) {
        m_batch.prefix.assign(sequence.begin(), prefix_end);
        m_next = m_prefix_length;
    }
    m_begin = m_next;
    m_batch.suffixes.emplace_back(prefix_end, sequence.end());
    m_next += std::ssize(m_batch.suffixes.back());
}

void SequencePacker::want(std::int64_t position)
{
    m_batch.wanted.push_back(position < m_prefix_length ? position : m_begin + position - m_prefix_length);
}

}
