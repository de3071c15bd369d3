#include "review/threshold_origin.h"

namespace winnow {

namespace {

ThresholdChoice::Way way_of(ThresholdGoal goal)
{
    switch (goal) {
    case ThresholdGoal::BestF1: return ThresholdChoice::Way::BestF1;
    case ThresholdGoal::RecallAtLeast: return ThresholdChoice::Way::RecallAtLeast;
    case ThresholdGoal::PrecisionAtLeast: return ThresholdChoice::Way::PrecisionAtLeast;
    case ThresholdGoal::LowestCost: break;
    }
    return ThresholdChoice::Way::LowestCost;
}

}

ThresholdChoice choice_of(const ThresholdOrigin& origin)
{
    if (origin.kind == ThresholdOrigin::Kind::Rule && origin.reached)
        return {way_of(origin.rule.goal), origin.rule.value};
    return {origin.part == Split::Test ? ThresholdChoice::Way::ByHandOnTest : ThresholdChoice::Way::ByHand, 0};
}

}
