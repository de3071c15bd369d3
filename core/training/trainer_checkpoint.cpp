// Trainer: what it keeps on the disk, and goes on from.

#include "training/trainer.h"

#include "model/adapter.h"
#include "training/training_checkpoint.h"

#include <nlohmann/json.hpp>

namespace winnow {

void Trainer::resume()
{
    const bool is_found = m_surroundings.group.is_first()
        && read_training_checkpoint(m_surroundings.checkpoint_folder, m_state, tensors(), m_surroundings.fingerprint);
    if (!m_surroundings.group.any(is_found)) {
        if (!m_surroundings.start_adapter.empty())
            start_from_peft_adapter(m_surroundings.start_adapter, m_model);
        return;
    }
    take_state_of_first();
    m_optimizer.set_steps(m_state.result.steps);
}

// The others may be on machines that do not see the checkpoint.
void Trainer::take_state_of_first()
{
    const ProcessGroup& group = m_surroundings.group;
    if (group.is_alone())
        return;
    const std::string state = group.copy_from_first(json_of(m_state).dump());
    if (!group.is_first())
        m_state = training_state_from_json(nlohmann::json::parse(state), "the first process");
    std::vector<torch::Tensor> all;
    for (const NamedTensor& tensor : tensors())
        all.push_back(tensor.tensor);
    group.copy_from_first(all);
}

void Trainer::write_checkpoint_if_due()
{
    const bool is_due = std::chrono::steady_clock::now() - m_checkpoint_written >= std::chrono::seconds(m_settings.checkpoint_seconds);
    if (m_surroundings.group.is_first() && (is_due || epoch_is_over()))
        write_checkpoint();
}

void Trainer::write_checkpoint()
{
    m_checkpoint_written = std::chrono::steady_clock::now();
    count_elapsed();
    write_training_checkpoint(m_surroundings.checkpoint_folder, m_state, tensors(), m_surroundings.fingerprint);
    m_surroundings.reporter.tell(CheckpointWritten{m_state.result.steps});
}

std::vector<NamedTensor> Trainer::tensors() const
{
    std::vector<NamedTensor> all = m_model.lora_parameters();
    const std::vector<NamedTensor> moments = m_optimizer.moments();
    all.insert(all.end(), moments.begin(), moments.end());
    all.insert(all.end(), m_best.begin(), m_best.end());
    return all;
}

}
