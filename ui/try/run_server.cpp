#include "try/run_server.h"

#include "catalog/catalog.h"
#include "common/json_fields.h"
#include "jobs/adapter_export.h"
#include "jobs/run_owner.h"
#include "shell/worker_program.h"
#include "store/runs.h"
#include "widgets/error_text.h"
#include "widgets/qt_text.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace winnow {

RunServer::RunServer(Session& session, std::int64_t run, QObject* parent) : QObject(parent), m_job(job_of(session, run))
{
    m_process = std::make_unique<ServingProcess>(
        m_job, worker_command(),
        ServingProcess::Listener{.on_ready = [this] { Q_EMIT ready(); },
                                 .on_progress = [this](const Progress& progress) { Q_EMIT loading(qt(progress.phase)); },
                                 .on_failure = [this](const Outcome& outcome) { Q_EMIT refused(error_text(outcome.error, outcome.sentence)); }});
}

void RunServer::ask(const std::string& text, WordEffects effects)
{
    m_process->ask(text, effects, [this, effects](const ServingReply& reply) {
        if (reply.kind == ServingReply::Kind::Answered)
            Q_EMIT answered(reply.answer, effects);
        else if (reply.kind == ServingReply::Kind::Refused)
            Q_EMIT refused(sentence_text(reply.sentence));
    });
}

Job RunServer::job_of(Session& session, std::int64_t number)
{
    const Run run = run_numbered(session.project(), number);
    const LocalModel model = Catalog().resolve(run.model);
    const std::filesystem::path adapter = m_folder.path() / "adapter";
    export_adapter(session.project(), number, adapter);
    Job job;
    job.kind = JobKind::Serve;
    job.task = task_of(run);
    job.settings = parse_json(run.settings, "The settings of run " + std::to_string(number)).get<TrainingSettings>();
    job.model_path = model.path.string();
    job.base_model_name = model.base_model;
    job.adapter_path = adapter.string();
    job.winnow_version = QCoreApplication::applicationVersion().toStdString();
    return job;
}

}
