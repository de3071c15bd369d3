#include "sentences/setting_titles.h"

#include "protocol/training_settings.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <map>

namespace winnow {

namespace {

class SettingTitles {
    Q_DECLARE_TR_FUNCTIONS(SettingFields)

public:
    static std::map<std::string, QString> all()
    {
        return {
            {"epochs", tr("Epochs")},
            {"learning_rate", tr("Learning rate")},
            {"batch_size", tr("Batch size")},
            {"max_length", tr("Longest text")},
            {"train_limit", tr("Train on at most")},
            {"r", tr("Rank")},
            {"lora_alpha", tr("Alpha")},
            {"lora_dropout", tr("Dropout")},
            {"use_rslora", tr("rsLoRA")},
            {"target_modules", tr("Projections")},
            {"first_adapted_layer", tr("First layer")},
            {"loss", tr("Loss")},
            {"optimizer", tr("Optimizer")},
            {"schedule", tr("Schedule")},
            {"warmup_ratio", tr("Warm-up")},
            {"gradient_accumulation_steps", tr("Accumulation")},
            {"weight_decay", tr("Weight decay")},
            {"max_grad_norm", tr("Gradient clipping")},
            {"adam_beta1", tr("Adam's beta 1")},
            {"adam_beta2", tr("Adam's beta 2")},
            {"adam_epsilon", tr("Adam's epsilon")},
            {"base_weights", tr("Base weights")},
            {"gradient_checkpointing", tr("Gradient checkpointing")},
            {"activations", tr("Activations")},
            {"class_weights", tr("Balance labels")},
            {"early_stopping_patience", tr("Patience")},
            {"seed", tr("Seed")},
            {"checkpoint_seconds", tr("Checkpoint each")},
        };
    }
};

bool continues_name(QChar sign)
{
    return sign.isLetterOrNumber() || sign == QLatin1Char('-') || sign == QLatin1Char('_');
}

// Where it is not a part of a longer name.
QString with_replaced(QString text, const QString& name, const QString& by)
{
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at)) {
        const qsizetype end = at + name.size();
        const bool is_whole = (at == 0 || !continues_name(text[at - 1])) && (end == text.size() || !continues_name(text[end]));
        if (is_whole)
            text.replace(at, name.size(), by);
        at += is_whole ? by.size() : name.size();
    }
    return text;
}

}

QString setting_title(const std::string& field)
{
    const auto titles = SettingTitles::all();
    const auto found = titles.find(field);
    return found == titles.end() ? QString() : found->second;
}

QString with_setting_titles(QString sentence)
{
    for (const auto& [field, title] : SettingTitles::all()) {
        const QString name = QString::fromStdString(field);
        const QString option = QString::fromStdString(option_of_setting(field));
        const QString quoted = QStringLiteral("“%1”").arg(title);
        sentence.replace(QStringLiteral("\"%1\" (%2)").arg(name, option), quoted); // check_settings
        sentence = with_replaced(sentence, option, quoted);
        sentence.replace(QStringLiteral("(%1 ").arg(name), QStringLiteral("(%1 ").arg(quoted)); // "(max_grad_norm 1)"
    }
    return sentence;
}

}
