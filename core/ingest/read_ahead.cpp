#include "ingest/read_ahead.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace winnow {
namespace {

constexpr std::size_t rows_at_once = 512;
constexpr std::size_t bytes_at_once = std::size_t{1} << 20; // of text: a batch ends with the row that goes beyond
constexpr std::size_t batches_waiting = 4;

struct Batch {
    std::vector<PreparedRow> rows;
    std::int64_t done = 0; // bytes of the file
    std::int64_t total = 0;
};

// From the thread that reads to the one that takes.
class BatchQueue {
public:
    // Waits while there are many; false: nobody takes any more.
    bool push(Batch&& batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_batches.size() < batches_waiting || m_is_left; });
        m_batches.push_back(std::move(batch));
        m_changed.notify_all();
        return !m_is_left;
    }

    void end(std::exception_ptr failure)
    {
        const std::lock_guard lock(m_mutex);
        m_has_ended = true;
        m_failure = failure;
        m_changed.notify_all();
    }

    // None at the end. Throws what ended the reading. The batch before is given back: what its rows hold is freed sooner in
    // the thread that made it, which waits otherwise.
    std::optional<Batch> pop(std::optional<Batch>&& before)
    {
        std::unique_lock lock(m_mutex);
        if (before)
            m_spent.push_back(std::move(*before));
        m_changed.wait(lock, [&] { return !m_batches.empty() || m_has_ended; });
        if (m_batches.empty()) {
            if (m_failure)
                std::rethrow_exception(m_failure);
            return std::nullopt;
        }
        Batch batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }

    // To be dropped by the thread that reads.
    std::vector<Batch> spent()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_spent, {});
    }

    void leave()
    {
        const std::lock_guard lock(m_mutex);
        m_is_left = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_batches;
    std::vector<Batch> m_spent;
    std::exception_ptr m_failure;
    bool m_has_ended = false;
    bool m_is_left = false;
};

bool have_same_columns(const Row& one, const Row& other)
{
    constexpr auto name = &decltype(Row::metadata)::value_type::first;
    return std::ranges::equal(one.metadata, other.metadata, {}, name, name);
}

class Reading {
public:
    Reading(const RowSource& source, BatchQueue& queue) : m_source(source), m_queue(queue) {}

    void run()
    {
        m_source.read([&](const Record& record, Row& row, const std::vector<std::string>&) { add(record, row); },
                      [&](std::int64_t done, std::int64_t total) {
                          m_batch.done = done;
                          m_batch.total = total;
                          return m_goes_on;
                      });
        hand_over();
    }

private:
    void add(const Record& record, Row& row)
    {
        m_bytes += row.text.size();
        m_batch.rows.reserve(rows_at_once);
        if (m_batch.rows.empty() || !have_same_columns(row, m_batch.rows.back().row))
            ++m_columns;
        m_batch.rows.emplace_back(record.line, std::move(row)).columns = m_columns;
        if (m_batch.rows.size() >= rows_at_once || m_bytes >= bytes_at_once)
            hand_over();
    }

    void hand_over()
    {
        Batch batch{.done = m_batch.done, .total = m_batch.total};
        std::swap(batch, m_batch);
        m_bytes = 0;
        m_goes_on = m_queue.push(std::move(batch));
        m_queue.spent();
    }

    const RowSource& m_source;
    BatchQueue& m_queue;
    Batch m_batch;
    std::size_t m_bytes = 0;
    std::int64_t m_columns = 0;
    bool m_goes_on = true;
};

// Ends the reading before its thread is waited for, whatever happened.
class Leaving {
public:
    explicit Leaving(BatchQueue& queue) : m_queue(queue) {}
    ~Leaving() { m_queue.leave(); }
    Leaving(const Leaving&) = delete;
    Leaving& operator=(const Leaving&) = delete;

private:
    BatchQueue& m_queue;
};

}

void read_ahead(const RowSource& source, const std::function<void(std::span<PreparedRow>)>& take, const ReadingProgress& progress)
{
    BatchQueue queue;
    const std::jthread reader([&] {
        try {
            Reading(source, queue).run();
            queue.end(nullptr);
        } catch (...) {
            queue.end(std::current_exception());
        }
    });
    const Leaving leaving(queue);
    std::optional<Batch> batch;
    while ((batch = queue.pop(std::move(batch)))) {
        take(batch->rows);
        report(progress, batch->done, batch->total);
    }
}

}
