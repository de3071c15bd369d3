#include "model/attention.h"

#include "model/flash_attention.h"
#include "model/fused_attention.h"
#include "model/loops.h"
#include "model/soft_cap.h"

namespace winnow {

namespace {

// x (T, H, D), rows (...) of x seen as (T*H, D) -> (..., D). An embedding look-up, because its backward adds rows without
// a kernel call for each, which index_select's does.
torch::Tensor rows_of(const torch::Tensor& x, const torch::Tensor& rows)
{
    return at::embedding(x.reshape({-1, x.size(-1)}), rows);
}

// query (B, Hkv, G*Q, D), key and value (B, Hkv, S, D) -> (B, Hkv, G*Q, D)
torch::Tensor attend_in_block(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value,
                              const torch::Tensor& mask, double scale, double softcap)
{
    if (softcap == 0)
        return at::scaled_dot_product_attention(query, key, value, mask, 0, false, scale);
    const torch::Tensor scores = soft_capped(query.matmul(key.transpose(-1, -2)) * scale, softcap); // (B, Hkv, G*Q, S)
    return (scores + mask).softmax(-1, torch::kFloat32).to(value.scalar_type()).matmul(value);
}

}

torch::Tensor attend(const torch::Tensor& queries, const torch::Tensor& keys, const torch::Tensor& values,
                     const AttentionPlan& plan, AttentionKind kind, double scale, double softcap)
{
    const std::int64_t window = kind == AttentionKind::Sliding ? plan.sliding_window() : 0;
    if (softcap == 0 && are_plain({queries, keys, values}))
        return fused_attention(queries, keys, values, plan, window, scale);
    if (softcap == 0 && suits_flash_attention(queries, keys, values, plan))
        return flash_attention(queries, keys, values, plan, window, scale);
    return plain_attend(queries, keys, values, plan, kind, scale, softcap);
}

torch::Tensor plain_attend(const torch::Tensor& queries, const torch::Tensor& keys, const torch::Tensor& values,
                           const AttentionPlan& plan, AttentionKind kind, double scale, double softcap)
{
    std::vector<torch::Tensor> outputs;
    for (const PaddedBlock& block : plan.padded().blocks) {
        const torch::Tensor& mask = kind == AttentionKind::Sliding ? block.sliding_mask : block.global_mask;
        const torch::Tensor output = attend_in_block(rows_of(queries, block.query_rows), rows_of(keys, block.key_rows),
                                                     rows_of(values, block.key_rows), mask, scale, softcap);
        outputs.push_back(output.reshape({-1, output.size(-1)})); // (B*Hkv*G*Q, D)
    }
    return rows_of(torch::cat(outputs), plan.padded().output_rows).flatten(1); // (N, H, D) -> (N, H*D)
}

}
