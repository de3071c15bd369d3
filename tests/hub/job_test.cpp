#include "hub/download_place.h"
#include "hub/hub_test.h"
#include "hub/verify.h"
#include "common/folder_lock.h"
#include "support/expect_error.h"

#include <QCoreApplication>
#include <QProcess>
#include <algorithm>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace winnow {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using test::Answering;
using test::AskedRequest;
using test::expect_error;
using test::expect_part;
using test::HubTest;

constexpr const char* weights_file = "model.safetensors";

std::string this_program()
{
    return QCoreApplication::applicationFilePath().toStdString();
}

class DownloadJobTest : public HubTest {
protected:
    DownloadJobTest()
    {
        add_weights(weights_file);
        ::setenv("HF_ENDPOINT", hub.url().c_str(), 1);
        job.address = parse_model_address("hf:google/gemma-tiny");
        job.model_id = "gemma-tiny";
        job.models_folder = m_folder.path() / "models";
    }

    ~DownloadJobTest() override { ::unsetenv("HF_ENDPOINT"); }

    fs::path model() const { return job.models_folder / job.model_id; }

    // Runs the worker as its owner does, with the folder's lock, and gives its last event.
    Event run(const Download& download, const std::function<void(const Downloading&)>& on_progress = {})
    {
        const FolderLock lock(download.folder);
        QProcess worker;
        worker.start(QCoreApplication::applicationFilePath(), {QStringLiteral("worker"), QString::fromStdString(download.folder.string())});
        worker.setReadChannel(QProcess::StandardOutput);
        Event event = Failed{};
        while (worker.canReadLine() || worker.waitForReadyRead(10000) || worker.canReadLine()) {
            while (worker.canReadLine()) {
                event = parse_event(worker.readLine().trimmed().toStdString());
                if (const auto* progress = std::get_if<Downloading>(&event)) {
                    last = *progress;
                    if (on_progress)
                        on_progress(*progress);
                }
            }
        }
        worker.waitForFinished();
        return event;
    }

    static void stop(const Download& download) { write_file_atomically(download.folder / "stop", ""); }
    static void forget_stop(const Download& download) { fs::remove(download.folder / "stop"); }

    static void expect_finished(const Event& event)
    {
        const auto* failed = std::get_if<Failed>(&event);
        EXPECT_TRUE(std::holds_alternative<Finished>(event)) << (failed ? failed->sentence : "");
    }

    // Gives the weights in pieces, so that there is a middle to be stopped in.
    void give_slowly(std::chrono::milliseconds pause)
    {
        hub.always(stored(weights_file), [this, pause](const AskedRequest& request, Answering& answering) {
            const std::string range = request.header("range");
            const std::size_t from = range.empty() ? 0 : std::stoul(range.substr(6));
            const std::string rest = weights.substr(from);
            const std::string total = std::to_string(weights.size());
            answering.head(from ? 206 : 200, {{"Content-Length", std::to_string(rest.size())},
                                              {"Content-Range", "bytes " + std::to_string(from) + "-" + std::to_string(weights.size() - 1) + "/" + total}});
            answering.slowly(rest, 10000, pause);
        });
    }

    static std::int64_t part_size(const Download& download)
    {
        std::error_code missing;
        const auto size = fs::file_size(download.folder / download_files / (std::string(weights_file) + ".part"), missing);
        return missing ? 0 : static_cast<std::int64_t>(size);
    }

    // Until new bytes have come, or the worker has ended.
    static void wait_for_more_than(std::int64_t bytes, const Download& download, pid_t worker)
    {
        siginfo_t ended = {};
        while (part_size(download) <= bytes && ended.si_pid == 0) {
            std::this_thread::sleep_for(2ms);
            ::waitid(P_PID, static_cast<id_t>(worker), &ended, WEXITED | WNOHANG | WNOWAIT);
        }
    }

    DownloadJob job;
};

TEST_F(DownloadJobTest, AWorkerBringsTheModelToItsPlace)
{
    const Download download = prepare_download(job);
    expect_finished(run(download));
    EXPECT_EQ(finish_download(download), model());
    EXPECT_EQ(read_file(model() / weights_file), weights);
    EXPECT_EQ(last.bytes, last.total_bytes);
    EXPECT_FALSE(fs::exists(job.models_folder / ".downloads"));
}

TEST_F(DownloadJobTest, WhatAnOwnerLeftThatWasKilledAtTheEndIsClearedUp)
{
    const Download download = prepare_download(job);
    expect_finished(run(download));
    EXPECT_TRUE(downloads(job.models_folder).empty());
    EXPECT_FALSE(fs::exists(download.folder));
    EXPECT_TRUE(fs::exists(model() / weights_file));
}

TEST_F(DownloadJobTest, ItsDescriptionIsReadBackAndHoldsNoToken)
{
    ::setenv("HF_TOKEN", "hf_secret", 1);
    job.file = "a.gguf";
    const Download download = prepare_download(job);
    const DownloadJob read = read_download_job(download.folder);
    EXPECT_EQ(to_string(read.address), to_string(job.address));
    EXPECT_EQ(read.file, "a.gguf");
    EXPECT_EQ(read.models_folder, job.models_folder);
    EXPECT_TRUE(is_download_job(download.folder));
    EXPECT_EQ(read_file(download.folder / "job.json").find("hf_secret"), std::string::npos);
}

TEST_F(DownloadJobTest, AForeignDescriptionCannotNameAPlaceOutside)
{
    const Download download = prepare_download(job);
    std::string text = read_file(download.folder / "job.json");
    text.replace(text.find("gemma-tiny\",\"models"), 10, "../../gone");
    write_file_atomically(download.folder / "job.json", text);
    expect_error(ErrorKind::Damaged, "model_id", [&] { read_download_job(download.folder); });
}

TEST_F(DownloadJobTest, AFailureCarriesThePageThatHelps)
{
    hub.always(resolved("config.json"), [](const AskedRequest&, Answering& answering) {
        answering.whole(403, {{"X-Error-Code", "GatedRepo"}, {"X-Error-Message", "you are not in the authorized list"}}, "");
    });
    const auto failed = std::get<Failed>(run(prepare_download(job)));
    EXPECT_EQ(failed.kind, "denied");
    EXPECT_EQ(static_cast<int>(failed.advice.remedy), static_cast<int>(Remedy::AcceptLicence));
    EXPECT_EQ(failed.advice.page, "https://huggingface.co/google/gemma-tiny");
}

TEST_F(DownloadJobTest, PausedItKeepsWhatCameAndGoesOnWithIt)
{
    give_slowly(60ms);
    const Download download = prepare_download(job);
    const Event paused = run(download, [&](const Downloading& progress) {
        if (progress.bytes > 20000)
            stop(download);
    });
    EXPECT_TRUE(std::holds_alternative<CancelledByOwner>(paused));
    const auto waiting = downloads(job.models_folder);
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_FALSE(waiting[0].is_running);
    EXPECT_GT(waiting[0].bytes, 20000);
    EXPECT_LT(waiting[0].bytes, waiting[0].total_bytes);

    forget_stop(download);
    expect_finished(run(prepare_download(job)));
    EXPECT_EQ(read_file(model() / weights_file), weights);
    EXPECT_NE(hub.asked_for(stored(weights_file)).back().header("range"), "");
}

TEST_F(DownloadJobTest, ARunningDownloadIsSeenAndNotBegunTwice)
{
    give_slowly(60ms);
    const Download download = prepare_download(job);
    bool was_seen = false;
    run(download, [&](const Downloading&) {
        if (was_seen)
            return;
        was_seen = true;
        EXPECT_TRUE(downloads(job.models_folder).at(0).is_running);
        expect_error(ErrorKind::Busy, "being worked on", [&] { discard_download(download); });
        stop(download);
    });
    EXPECT_TRUE(was_seen);
    discard_download(download);
    EXPECT_TRUE(downloads(job.models_folder).empty());
    EXPECT_FALSE(fs::exists(download.folder));
}

TEST_F(DownloadJobTest, AModelThatIsHereIsNotDownloadedOver)
{
    fs::create_directories(model());
    expect_error(ErrorKind::Usage, "A model called gemma-tiny is in", [&] { prepare_download(job); });
}

TEST_F(DownloadJobTest, TwoModelsOfOneNameDoNotMix)
{
    prepare_download(job);
    DownloadJob other = job;
    other.address = parse_model_address("hf:someone/gemma-tiny");
    expect_error(ErrorKind::Usage, "Another download is under way with the name gemma-tiny", [&] { prepare_download(other); });
}

TEST_F(DownloadJobTest, KilledTwentyTimesItEndsWithTheRightBytes)
{
    give_slowly(10ms); // about 300 ms in all
    const Download download = prepare_download(job);
    std::mt19937 random(7);
    int in_the_middle = 0;
    for (int kills = 0; kills < 20; ++kills) {
        const pid_t worker = ::fork();
        if (worker == 0) {
            ::close(STDOUT_FILENO);
            ::execl(this_program().c_str(), "test_hub", "worker", download.folder.c_str(), nullptr);
            ::_exit(127);
        }
        const std::int64_t before = part_size(download);
        if (kills % 4 != 0)
            wait_for_more_than(before, download, worker);
        std::this_thread::sleep_for(std::chrono::milliseconds(random() % 40));
        ::kill(worker, SIGKILL);
        ::waitpid(worker, nullptr, 0);
        in_the_middle += part_size(download) > before;
        if (fs::exists(model()))
            fs::rename(model(), download.folder / download_files); // once more from its last moment
        if (kills % 7 == 6)
            fs::remove_all(download.folder / download_files); // and from its first
    }
    EXPECT_GT(in_the_middle, 3);
    expect_finished(run(download));
    EXPECT_EQ(read_file(model() / weights_file), weights);
    EXPECT_EQ(read_file(model() / "config.json"), R"({"model_type": "gemma"})");
}

class VerifyTest : public DownloadJobTest {
protected:
    VerifyTest()
    {
        const Download download = prepare_download(job);
        run(download);
        finish_download(download);
    }

    std::string verdict_of(const std::string& path) const
    {
        for (const VerifiedFile& each : verify_model(model()))
            if (each.path == path)
                return to_string(each.verdict);
        return "not listed";
    }
};

TEST_F(VerifyTest, WhatWasDownloadedIsSound)
{
    for (const VerifiedFile& each : verify_model(model()))
        EXPECT_EQ(to_string(each.verdict), "sound") << each.path;
}

TEST_F(VerifyTest, AFlippedBitAndAMissingFileAreFound)
{
    std::string damaged = weights;
    damaged[7] = static_cast<char>(damaged[7] ^ 4);
    write_file_atomically(model() / weights_file, damaged);
    fs::remove(model() / "tokenizer.model");
    EXPECT_EQ(verdict_of(weights_file), "damaged");
    EXPECT_EQ(verdict_of("tokenizer.model"), "missing");
    EXPECT_EQ(verdict_of("config.json"), "sound");
}

TEST_F(VerifyTest, TheCacheOfHuggingFaceIsCheckedByTheNamesOfItsFiles)
{
    const fs::path blobs = m_folder.path() / "blobs";
    const fs::path snapshot = m_folder.path() / "snapshot";
    fs::create_directories(blobs);
    fs::create_directories(snapshot);
    const std::string right = sha256(weights);
    const std::string wrong(64, 'a');
    write_file_atomically(blobs / right, weights);
    write_file_atomically(blobs / wrong, weights);
    fs::create_symlink("../blobs/" + right, snapshot / "a.safetensors");
    fs::create_symlink("../blobs/" + wrong, snapshot / "b.safetensors");
    const auto files = verify_model(snapshot);
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(to_string(files[0].verdict), "sound");
    EXPECT_EQ(to_string(files[1].verdict), "damaged");
}

}
}
