#include "hub/verify.h"

#include "common/names.h"
#include "hub/checksum.h"
#include "hub/download_plan.h"

#include <algorithm>

namespace winnow {

namespace fs = std::filesystem;

namespace {

using Verdict = VerifiedFile::Verdict;

constexpr Names<Verdict, 5> verdicts = {{
    {Verdict::Sound, "sound"},
    {Verdict::SoundSize, "size only"},
    {Verdict::Missing, "missing"},
    {Verdict::Damaged, "damaged"},
    {Verdict::Unknown, "nothing to compare with"},
}};

VerifiedFile verify_file(const fs::path& path, const std::string& name, std::int64_t bytes, const Checksum& checksum)
{
    if (!fs::is_regular_file(path))
        return {name, 0, Verdict::Missing};
    const auto here = static_cast<std::int64_t>(fs::file_size(path));
    if ((bytes >= 0 && here != bytes) || !fits_checksum(path, checksum))
        return {name, here, Verdict::Damaged};
    if (checksum.kind != Checksum::Kind::None)
        return {name, here, Verdict::Sound};
    return {name, here, bytes >= 0 ? Verdict::SoundSize : Verdict::Unknown};
}

// The cache of Hugging Face links each name to a file that is called by its checksum.
Checksum checksum_of_link(const fs::path& path)
{
    if (!fs::is_symlink(path))
        return {};
    const std::string name = fs::read_symlink(path).filename().string();
    const bool is_hexadecimal = name.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (is_hexadecimal && name.size() == 64)
        return {Checksum::Kind::Sha256, name};
    return is_hexadecimal && name.size() == 40 ? Checksum{Checksum::Kind::GitBlob, name} : Checksum{};
}

std::vector<VerifiedFile> verify_folder(const fs::path& folder, const std::function<void(const std::string&)>& on_file)
{
    std::vector<VerifiedFile> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_directory())
            continue;
        const std::string name = entry.path().lexically_relative(folder).string();
        on_file(name);
        files.push_back(verify_file(entry.path(), name, -1, checksum_of_link(entry.path())));
    }
    std::ranges::sort(files, {}, &VerifiedFile::path);
    return files;
}

}

std::string to_string(Verdict verdict)
{
    return name_in(verdicts, verdict);
}

std::vector<VerifiedFile> verify_model(const fs::path& model, const std::string& sha256, const std::function<void(const std::string&)>& on_file)
{
    const auto tell = [&](const std::string& name) {
        if (on_file)
            on_file(name);
    };
    const fs::path folder = fs::is_directory(model) ? model : model.parent_path();
    if (fs::exists(folder / plan_file)) {
        std::vector<VerifiedFile> files;
        for (const RemoteFile& file : read_plan(folder / plan_file).files) {
            tell(file.path);
            files.push_back(verify_file(folder / file.path, file.path, file.bytes, file.checksum));
        }
        return files;
    }
    if (fs::is_directory(model))
        return verify_folder(model, tell);
    tell(model.filename().string());
    const Checksum checksum = sha256.empty() ? checksum_of_link(model) : Checksum{Checksum::Kind::Sha256, sha256};
    return {verify_file(model, model.filename().string(), -1, checksum)};
}

}
