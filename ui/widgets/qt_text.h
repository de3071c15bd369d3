#pragma once

#include <QString>
#include <filesystem>
#include <string>

namespace winnow {

// The document's and the errors' text is UTF-8.
inline QString qt(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline QString qt(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}
inline std::filesystem::path path_of(const QString& text)
{
    return std::filesystem::path(text.toStdString());
}

}
