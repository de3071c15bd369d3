// What a training would take, by two real steps, and the training that follows them.

#include "train/training_setup.h"

#include "shell/training_desk.h"
#include "train/data_card.h"
#include "train/memory_costs.h"
#include "train/run_text.h"
#include "train/start_choice.h"
#include "train/training_form.h"
#include "widgets/message_bar.h"

#include <QLabel>
#include <nlohmann/json.hpp>

namespace winnow {

void TrainingSetup::train()
{
    if (!can_train())
        return;
    clear_failure();
    if (m_estimates.contains(request_key()) || train_follows()) {
        start();
        return;
    }
    m_session.training().set_promised(true);
    estimate();
}

// The estimate is made for a training.
bool TrainingSetup::train_follows() const
{
    return m_session.training().is_promised();
}

void TrainingSetup::estimate()
{
    if (!can_train())
        return;
    clear_failure();
    m_estimating = request_key();
    try {
        m_estimator->start(m_form->request());
    } catch (...) {
        stop_estimate();
        Q_EMIT failed(sentence_of(std::current_exception()));
    }
    show_estimate();
    enable_buttons();
}

// The promise holds until the training has begun: just now somebody may be asked what is to become of it.
void TrainingSetup::start()
{
    m_estimator->stop();
    Q_EMIT train_wanted(m_form->request());
    stop_estimate();
}

void TrainingSetup::stop_estimate()
{
    m_estimator->stop();
    m_session.training().set_promised(false);
    m_estimating.clear();
    show_estimate();
}

void TrainingSetup::take_estimate(const JobResult& result)
{
    m_estimates[m_estimating] = result;
    m_costs->set_device(result.device);
    if (train_follows())
        start();
    else
        stop_estimate();
    enable_buttons();
}

// What fails in two steps fails in the training too: it is not started, and its settings can be changed at once.
void TrainingSetup::take_estimate_failure(const Outcome& outcome)
{
    stop_estimate();
    enable_buttons();
    show_failure(0, outcome, m_form->settings());
}

void TrainingSetup::show_estimate()
{
    const auto known = m_form->has_model() ? m_estimates.find(request_key()) : m_estimates.end();
    if (!m_form->has_model())
        m_estimate_line->setText(tr("There is no model on this machine. Get one above under “Model”, then train."));
    else if (const QString fault = limit_fault(); !fault.isEmpty())
        m_estimate_line->setText(fault);
    else if (m_estimator->is_running())
        m_estimate_line->setText(train_follows() ? tr("Making two real steps to see what it takes; the training follows. Press again not to wait.")
                                                 : tr("Making two real steps to see what it takes…"));
    else if (known != m_estimates.end())
        m_estimate_line->setText(estimate_text(known->second));
    else
        m_estimate_line->clear();
    m_estimate_line->setVisible(!m_estimate_line->text().isEmpty());
}

// The comments count too: more of them take longer.
std::string TrainingSetup::request_key() const
{
    const DataSummary& summary = m_data->summary();
    return nlohmann::json{m_form->model().path.string(), m_form->settings(), m_form->start().folder().string(), m_session.task().id, summary.labelled(), summary.to_train_on()}.dump();
}

}
