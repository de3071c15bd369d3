// A document that may not be written to is opened for reading only.

#include "project_test.h"

#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

namespace winnow {
namespace {

using test::expect_error;
using test::TemporaryFolder;

// Root may write to everything: then the rest of the test is done as nobody.
class WithoutPrivileges {
public:
    WithoutPrivileges()
    {
        if (::geteuid() == 0)
            m_given_up = ::seteuid(nobody) == 0;
    }
    ~WithoutPrivileges()
    {
        if (m_given_up && ::seteuid(0) != 0)
            std::abort(); // the tests that follow would fail of it
    }
    WithoutPrivileges(const WithoutPrivileges&) = delete;
    WithoutPrivileges& operator=(const WithoutPrivileges&) = delete;

    bool hold() const { return ::geteuid() != 0; }

private:
    static constexpr uid_t nobody = 65534;
    bool m_given_up = false;
};

TEST(ProjectFile, ThatIsWriteProtectedOpensForReadingOnly)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = sample_project(folder);
    ::chmod(folder.path().c_str(), 0777);
    ::chmod(path.c_str(), 0444);
    const WithoutPrivileges privileges;
    if (!privileges.hold())
        GTEST_SKIP() << "root, which may write to every file, and cannot be given up here";
    expect_refused(path, ErrorKind::Denied, "is write-protected");
    Project project = Project::open(path, Project::Access::ReadOnly);
    EXPECT_EQ(Comments(project).count(), 50);
}

// SQLite would say so at the first change only.
TEST(ProjectFile, InAWriteProtectedFolderOpensForReadingOnly)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = sample_project(folder);
    ::chmod(path.c_str(), 0666);
    ::chmod(folder.path().c_str(), 0555);
    {
        const WithoutPrivileges privileges;
        if (!privileges.hold())
            GTEST_SKIP() << "root, which may write to every folder, and cannot be given up here";
        expect_refused(path, ErrorKind::Denied, "lies in a folder that is write-protected");
        Project project = Project::open(path, Project::Access::ReadOnly);
        EXPECT_EQ(Comments(project).count(), 50);
    }
    ::chmod(folder.path().c_str(), 0755); // so that it can be removed
}

TEST(ProjectFile, OpenedForReadingTakesNoChange)
{
    const TemporaryFolder folder;
    Project project = Project::open(sample_project(folder), Project::Access::ReadOnly);
    expect_error(ErrorKind::Denied, "write-protected", [&] { add_task(project, Task{.name = "another"}); });
}

}
}
