#pragma once

#include "hub/hub_test.h"

namespace winnow::test {

// The file that the hub gives by way of its storage.
inline constexpr const char* weights_file = "model.safetensors";

// Downloads of a model with weights.
class Download : public HubTest {
protected:
    Download() { add_weights(weights_file); }
};

}
