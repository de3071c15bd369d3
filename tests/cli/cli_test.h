#pragma once

#include "protocol/exit_code.h"
#include "support/temporary_folder.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

namespace winnow {

struct CliResult {
    int code = -1;
    std::string out;
    std::string err;

    nlohmann::json json() const { return nlohmann::json::parse(out); } // throws where it is more than one document
};

// Runs the built winnow-cli in a folder of its own, with a models folder of its own.
class CliTest : public testing::Test {
protected:
    CliResult cli(const std::vector<std::string>& arguments)
    {
        QProcess process;
        start(process, arguments);
        process.closeWriteChannel();
        process.waitForFinished(-1);
        const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -process.exitCode();
        return {code, process.readAllStandardOutput().toStdString(), process.readAllStandardError().toStdString()};
    }

    void start(QProcess& process, const std::vector<std::string>& arguments)
    {
        QStringList list;
        for (const std::string& argument : arguments)
            list << QString::fromStdString(argument);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("WINNOW_MODELS", QString::fromStdString(path("models")));
        // None of what the user of this machine has: caches, tokens, settings.
        for (const char* name : {"HF_HUB_CACHE", "KAGGLEHUB_CACHE", "HF_HOME", "KAGGLE_CONFIG_DIR", "WINNOW_CONFIG"})
            environment.insert(name, QString::fromStdString(path("nowhere")));
        environment.insert("WINNOW_KEYRING", "none");
        for (const char* name : {"HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_TOKEN_PATH", "KAGGLE_API_TOKEN", "KAGGLE_USERNAME", "KAGGLE_KEY"})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(QString::fromStdString(m_folder.path().string()));
        process.start(WINNOW_CLI, list);
    }

    CliResult succeed(const std::vector<std::string>& arguments)
    {
        const CliResult result = cli(arguments);
        EXPECT_EQ(result.code, 0) << arguments.at(0) << ": " << result.err;
        return result;
    }

    // The sentence of a command that must fail in this way.
    std::string fail(const std::vector<std::string>& arguments, ExitCode code)
    {
        const CliResult result = cli(arguments);
        EXPECT_EQ(result.code, static_cast<int>(code)) << arguments.at(0) << ": " << result.err;
        EXPECT_TRUE(result.err.starts_with("winnow-cli: ") || code == ExitCode::Usage) << result.err;
        EXPECT_EQ(result.out, "");
        return result.err;
    }

    std::string path(const std::string& name) const { return (m_folder.path() / name).string(); }

    std::string write(const std::string& name, const std::string& text) const
    {
        std::ofstream(path(name), std::ios::binary) << text;
        return path(name);
    }

    std::string read(const std::string& name) const
    {
        std::ifstream file(path(name), std::ios::binary);
        return (std::stringstream() << file.rdbuf()).str();
    }

    std::string first_line_of(const std::string& name) const { return read(name).substr(0, read(name).find('\n')); }

    test::TemporaryFolder m_folder;
};

inline void expect_part(const std::string& text, const std::string& part)
{
    EXPECT_NE(text.find(part), std::string::npos) << "\"" << part << "\" is not in: " << text;
}

// `count` comments, every second one hostile, no two alike.
inline std::string comments_csv(int count)
{
    static const char* const words[] = {"lamp", "bridge", "garden", "bus", "market", "river", "school", "bakery", "park", "bench"};
    std::string csv = "id,text,label,thread\n";
    for (int i = 0; i < count; ++i) {
        const std::string word = std::string(words[i % 10]) + " " + words[i / 10 % 10] + " " + std::to_string(i * 7919 % 1000);
        const bool hostile = i % 2 == 1;
        csv += "c" + std::to_string(i) + ",\"" + (hostile ? "You fool, the " + word + " is rubbish" : "Thank you, the " + word + " is lovely") +
               "\"," + (hostile ? "Hostile" : "Fine") + ",t" + std::to_string(i / 5) + "\n";
    }
    return csv;
}

}
