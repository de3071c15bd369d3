#include "model/embedding.h"

namespace winnow {

torch::Tensor Embedding::rows(const torch::Tensor& tokens) const
{
    return m_all ? m_all->select_rows(tokens) : m_read_rows(tokens.to(torch::kCPU));
}

const FrozenMatrix& Embedding::all() const
{
    if (!m_all)
        m_all = m_read_all();
    return *m_all;
}

}
