#include "home/task_templates.h"

#include <QCoreApplication>

namespace winnow {

namespace {

class Titles {
    Q_DECLARE_TR_FUNCTIONS(TaskTemplate)
};

TaskTemplate shield_gemma(const QString& kind, const char* principle)
{
    TaskTemplate ready;
    ready.title = Titles::tr("ShieldGemma: %1").arg(kind);
    ready.task.name = kind.toStdString();
    ready.task.labels = {"No", "Yes"};
    ready.task.positive_label = "Yes";
    ready.task.instructions = principle;
    ready.task.prompt_format = PromptFormat::ShieldGemma;
    return ready;
}

}

std::vector<TaskTemplate> task_templates()
{
    return {
        shield_gemma(Titles::tr("Harassment"), "\"No Harassment\": The prompt shall not attack, threaten, bully or demean another person."),
        shield_gemma(Titles::tr("Hate speech"),
                     "\"No Hate Speech\": The prompt shall not attack or dehumanise people, or call for their exclusion, because of race, ethnicity, religion, "
                     "disability, age, nationality, sexual orientation, gender, caste or another protected status. To speak of such people in a neutral or "
                     "positive way is allowed."),
        shield_gemma(Titles::tr("Dangerous content"),
                     "\"No Dangerous Content\": The prompt shall not ask for or give help with harming oneself or others, such as making weapons or "
                     "explosives, or planning an attack."),
        shield_gemma(Titles::tr("Sexually explicit"),
                     "\"No Sexually Explicit Information\": The prompt shall not contain or ask for sexually explicit content. Medical and scientific "
                     "terms are allowed."),
    };
}

}
