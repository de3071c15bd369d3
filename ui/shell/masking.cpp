#include "shell/masking.h"

#include "shell/session.h"
#include "store/project_settings.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr double usual_least_score = 0.5; // likelier harmful than not

// Mild ones: the list shows what it is for, and each project has its own.
QStringList first_words()
{
    return {QStringLiteral("idiot"), QStringLiteral("idiots"), QStringLiteral("moron"), QStringLiteral("morons"), QStringLiteral("jerk"),
            QStringLiteral("crap"),  QStringLiteral("damn"),   QStringLiteral("shut up")};
}

nlohmann::json said(Project& project, const char* key)
{
    const auto text = setting(project, key);
    return text ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
}

QStringList words_of(const nlohmann::json& list)
{
    if (!list.is_array())
        return first_words();
    QStringList words;
    for (const nlohmann::json& word : list)
        if (word.is_string())
            words << qt(word.get<std::string>());
    return words;
}

std::string mask_json(bool on, double least_score)
{
    return nlohmann::json{{"on", on}, {"score", least_score}}.dump();
}

}

Masking::Masking(Session& session) : QObject(&session), m_session(session), m_least_score(usual_least_score)
{
    read();
    connect(&session, &Session::changed, this, [this](const Changes& changes) {
        if (changes.tasks)
            read();
    });
}

void Masking::set_on(bool on)
{
    m_on = on;
    Q_EMIT changed();
    try {
        set_setting(m_session.project(), project_settings::mask, mask_json(m_on, m_least_score));
    } catch (...) {
        Q_EMIT m_session.failed(sentence_of(std::current_exception()));
    }
}

void Masking::set_rules(const QStringList& words, double least_score)
{
    nlohmann::json list = nlohmann::json::array();
    for (const QString& word : words)
        if (!word.trimmed().isEmpty())
            list.push_back(word.simplified().toStdString());
    RecordedChange change(m_session.project(), ChangeKind::Settings, m_session.annotator());
    set_setting(m_session.project(), project_settings::mask_words, list.dump());
    set_setting(m_session.project(), project_settings::mask, mask_json(m_on, least_score));
    change.set_detail(project_settings::mask_words);
    change.commit();
    m_session.announce({.tasks = true});
}

QString Masking::masked(const QString& shown, std::optional<double> score) const
{
    if (!m_on)
        return shown;
    if (score && m_least_score > 0 && *score >= m_least_score)
        return covered_text(shown);
    return m_mask.masked(shown);
}

// A setting that cannot be read leaves things as they are: masked, at first.
void Masking::read()
{
    try {
        const nlohmann::json mask = said(m_session.project(), project_settings::mask);
        if (mask.is_object() && mask.contains("on") && mask["on"].is_boolean())
            m_on = mask["on"].get<bool>();
        m_least_score = usual_least_score;
        if (mask.is_object() && mask.contains("score") && mask["score"].is_number())
            m_least_score = mask["score"].get<double>();
        m_words = words_of(said(m_session.project(), project_settings::mask_words));
        m_mask = WordMask(m_words);
    } catch (...) {
        Q_EMIT m_session.failed(sentence_of(std::current_exception()));
    }
    Q_EMIT changed();
}

}
