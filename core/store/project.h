#pragma once

#include "common/error.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace winnow {

inline constexpr int project_application_id = 0x57494e4e; // "WINN", in the header of the SQLite file
inline constexpr int project_version = 8;                 // user_version: the newest migration

class Recording;

// Error(NoSpace) of a change for which the disk had no room, so that it was taken back whole; other errors of a disk may
// come when the change is done.
class DiskFull : public Error {
public:
    explicit DiskFull(const std::string& sentence) : Error(ErrorKind::NoSpace, sentence) {}
};

// The project document: one SQLite file with a rollback journal, whole at every moment. It was perhaps made elsewhere,
// so nothing in it is trusted before it is checked. A Project, and what is made on it, belongs to one thread at a time.
class Project {
public:
    enum class Access { ReadWrite, ReadOnly };

    // Makes a new file, whole or not at all, with what `fill` puts into it. Throws Error: Usage when something is there
    // already, Denied, NotFound (the folder), NoSpace; and what `fill` throws.
    static Project create(const std::filesystem::path& path, const std::function<void(Project&)>& fill = {});

    // Throws Error, and leaves the file as it was: NotFound, Damaged (not a Winnow project, or broken), NewerFormat,
    // Busy (another program holds it), Denied (write-protected, asked for ReadWrite). An older version is migrated after a
    // backup (store/backup.h); for ReadOnly it is a copy of it that is migrated, and the file stays as it is.
    static Project open(const std::filesystem::path& path, Access access = Access::ReadWrite);

    // One more connection, for another thread, to a document that this program has open and so has checked: in a
    // millisecond, where open() reads all of it. Throws Error(NotFound, Busy, Denied, Damaged).
    static Project open_again(const std::filesystem::path& path, Access access = Access::ReadWrite);

    // For looking into a document that is perhaps damaged, as far as it can be read: its schema is checked, what it holds
    // is not. Its version may be an older one. Throws Error(NotFound, Damaged, NewerFormat, Busy, Denied).
    static Project open_unchecked(const std::filesystem::path& path);
    // A copy of such a document that nobody else sees, brought up to date; gone when it is closed. Throws Error(NoSpace) too.
    static Project open_copy(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return m_path; }
    SQLite::Database& database() { return *m_database; }

    // What keeps the changes made on this connection for undo (store/recording.h); nullptr: nothing does.
    Recording* recording() const { return m_recording; }
    void set_recording(Recording* recording) { m_recording = recording; }

    // Changes whenever another connection has changed the file.
    int data_version();

    // Runs `work` and turns SQLite's exceptions into Error.
    template <typename Work>
    auto guarded(Work&& work) -> decltype(work())
    {
        try {
            return work();
        } catch (const SQLite::Exception& exception) {
            throw_as_error(exception);
        }
    }

    [[noreturn]] void throw_as_error(const SQLite::Exception& exception) const;

private:
    Project(std::filesystem::path path, std::unique_ptr<SQLite::Database> database);

    std::filesystem::path m_path;
    std::unique_ptr<SQLite::Database> m_database;
    Recording* m_recording = nullptr;
};

// What belongs together in the document: all of it or nothing. BEGIN IMMEDIATE; rolled back unless committed. One that is
// made while another is open is a part of that one, and is kept or lost with it.
class Transaction {
public:
    explicit Transaction(Project& project); // Error(Busy) when another program writes for longer than five seconds
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit(); // Error(NoSpace): nothing was written

private:
    Project& m_project;
    bool m_open; // ours, and to be ended
};

// Whether a Transaction is open in this program, on whichever document: what reads for long, and can do so later, then
// makes way, for a commit waits for those who read.
bool is_being_written();

// The present time as the document keeps it: "2026-03-14T09:26:53.589Z".
std::string now_utc();

}
