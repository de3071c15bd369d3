#include "models/model_facts.h"

#include "catalog/training_fit.h"
#include "shell/size_text.h"
#include "widgets/qt_text.h"

#include <QCoreApplication>
#include <QString>
#include <algorithm>
#include <array>
#include <map>

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

// A model that was added by hand has no terms beside it, and may be of the same terms as one that has.
void take_terms_of_others(std::vector<ModelFacts>& all)
{
    std::map<std::string, fs::path> files; // by licence
    for (const ModelFacts& facts : all)
        if (const KnownModel* known = known_model_of(facts.model); known && !facts.terms.empty())
            files.emplace(known->licence, facts.terms);
    for (ModelFacts& facts : all)
        if (const KnownModel* known = known_model_of(facts.model); known && facts.terms.empty() && files.contains(known->licence))
            facts.terms = files[known->licence];
}

class FitText {
    Q_DECLARE_TR_FUNCTIONS(FitText)

public:
    static QString of(const KnownModel& model, std::int64_t memory)
    {
        if (training_memory(model, Precision::Float32) == 0)
            return tr("How much memory its training needs is not known.");
        const std::optional<Precision> fits = precision_that_fits(model, memory);
        if (!fits)
            return tr("Too large to train on this machine: it needs %1 of memory even in 4-bit, and there are %2.")
                .arg(size_text(training_memory(model, Precision::FourBit)), size_text(memory));
        const QString needs = tr("Can be trained on this machine in %1, with about %2 of its %3 of memory.")
                                  .arg(qt(to_string(*fits)), size_text(training_memory(model, *fits)), size_text(memory));
        return *fits == Precision::FourBit ? needs : needs + QLatin1Char(' ') + tr("In 4-bit: %1.").arg(size_text(training_memory(model, Precision::FourBit)));
    }
};

}

std::vector<ModelFacts> models_of_machine()
{
    std::vector<ModelFacts> facts;
    for (LocalModel& model : Catalog().models()) {
        fs::path terms = model.is_there ? terms_beside(model) : fs::path();
        facts.push_back({std::move(model), std::move(terms), {}});
    }
    take_terms_of_others(facts);
    return facts;
}

QString terms_page(const LocalModel& model)
{
    const KnownModel* known = known_model_of(model);
    return known ? qt(known->licence_page) : QString();
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

QString fit_text(const KnownModel& model)
{
    return FitText::of(model, machine_memory());
}

}
