#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace winnow {

// A file of a model, compared with what the hub said of it when it came.
struct VerifiedFile {
    enum class Verdict {
        Sound,
        SoundSize, // its size is right; the hub gave no checksum
        Missing,
        Damaged,
        Unknown,   // nothing is known of it
    };
    std::string path;
    std::int64_t bytes = 0;
    Verdict verdict = Verdict::Unknown;
};

std::string to_string(VerifiedFile::Verdict verdict); // "sound", "size only", ...

// What lies in a model's folder, or a single file: against the plan that its download left, or the names that the cache of
// Hugging Face gives to its files, or `sha256` of a file. `on_file` is told before each.
std::vector<VerifiedFile> verify_model(const std::filesystem::path& model, const std::string& sha256 = {},
                                       const std::function<void(const std::string& path)>& on_file = {});

}
