#pragma once

#include "jobs/scratch_folder.h"
#include "jobs/serving_process.h"
#include "protocol/job.h"
#include "shell/session.h"

#include <QObject>
#include <cstdint>
#include <memory>

namespace winnow {

// A run's classifier, kept in memory by a background process while it is used: the model, and the adapter that the run
// made. The process is started by the first request and goes when nobody has asked for five minutes.
class RunServer : public QObject {
    Q_OBJECT

public:
    // Takes the adapter out of the document. Throws Error: NotFound (the run has no adapter, the model is not on this
    // machine), NoSpace, Damaged.
    RunServer(Session& session, std::int64_t run, QObject* parent = nullptr);

    const Task& task() const { return m_job.task; } // as the run was trained

    void start() { m_process->start(); }
    bool is_ready() const { return m_process->is_ready(); }

    // The answer comes by answered() or refused(), unless a newer request takes its place. Throws Error(BadInput).
    void ask(const std::string& text, WordEffects effects);

Q_SIGNALS:
    void loading(const QString& phase);
    void ready();
    void answered(const winnow::Answered& answer, winnow::WordEffects effects);
    void refused(const QString& sentence);

private:
    Job job_of(Session& session, std::int64_t run);

    ScratchFolder m_folder; // of the adapter
    Job m_job;
    std::unique_ptr<ServingProcess> m_process;
};

}
