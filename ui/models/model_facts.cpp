#include "models/model_facts.h"

#include <QLocale>
#include <QString>
#include <algorithm>
#include <array>

namespace winnow {

namespace fs = std::filesystem;

namespace {

// How terms are called by those who hand out models, the most telling first.
constexpr std::array terms_names = {"TERMS", "LICENSE", "LICENCE", "NOTICE"};

fs::path terms_beside(const LocalModel& model)
{
    const fs::path folder = fs::is_directory(model.path) ? model.path : model.path.parent_path();
    std::error_code ignored;
    for (const char* wanted : terms_names)
        for (const auto& entry : fs::directory_iterator(folder, ignored))
            if (entry.is_regular_file() && QString::fromStdString(entry.path().stem().string()).contains(QLatin1String(wanted), Qt::CaseInsensitive))
                return entry.path();
    return {};
}

}

std::vector<ModelFacts> models_of_machine()
{
    std::vector<ModelFacts> facts;
    for (LocalModel& model : Catalog().models()) {
        fs::path terms = model.is_there ? terms_beside(model) : fs::path();
        facts.push_back({std::move(model), std::move(terms), {}});
    }
    return facts;
}

std::vector<KnownModel> known_models_elsewhere(const std::vector<ModelFacts>& here)
{
    std::vector<KnownModel> elsewhere;
    for (const KnownModel& known : known_models()) {
        const bool is_here = std::ranges::any_of(here, [&](const ModelFacts& facts) { return facts.model.is_there && known_model_of(facts.model) == &known; });
        if (!is_here)
            elsewhere.push_back(known);
    }
    return elsewhere;
}

QString size_text(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

}
