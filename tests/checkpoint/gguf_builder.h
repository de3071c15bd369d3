#pragma once

#include "bytes.h"
#include "checkpoint/gguf.h"

#include <vector>

namespace winnow::test {

// Writes GGUF files, right ones and wrong ones: every number that a reader should doubt can be set.
class GgufBuilder {
public:
    struct Tensor {
        std::string name;
        std::vector<std::uint64_t> dimensions; // the fastest first, as in the file
        std::uint32_t type = 0;
        std::string bytes;
        std::uint64_t offset_error = 0; // added to the right offset
    };

    std::string magic = "GGUF";
    std::uint32_t version = 3;
    std::uint64_t alignment = 32;
    std::uint64_t extra_tensors = 0; // claimed beyond those there
    std::uint64_t extra_values = 0;
    std::vector<Tensor> tensors;

    GgufBuilder& raw(const std::string& key, std::uint32_t type, const std::string& bytes)
    {
        m_values.push_back({key, little_endian(type) + bytes});
        return *this;
    }
    GgufBuilder& raw(const std::string& key, GgufType type, const std::string& bytes) { return raw(key, static_cast<std::uint32_t>(type), bytes); }
    GgufBuilder& text(const std::string& key, const std::string& value) { return raw(key, GgufType::String, packed(value)); }
    GgufBuilder& whole(const std::string& key, std::uint32_t value) { return raw(key, GgufType::U32, little_endian(value)); }
    GgufBuilder& number(const std::string& key, float value) { return raw(key, GgufType::F32, little_endian(value)); }
    GgufBuilder& list(const std::string& key, GgufType element, std::uint64_t count, const std::string& bytes)
    {
        return raw(key, GgufType::Array, little_endian(element) + little_endian(count) + bytes);
    }
    GgufBuilder& texts(const std::string& key, const std::vector<std::string>& values)
    {
        std::string bytes;
        for (const std::string& value : values)
            bytes += packed(value);
        return list(key, GgufType::String, values.size(), bytes);
    }
    GgufBuilder& floats(const std::string& key, const std::vector<float>& values) { return list(key, GgufType::F32, values.size(), joined(values)); }
    GgufBuilder& integers(const std::string& key, const std::vector<std::int32_t>& values) { return list(key, GgufType::I32, values.size(), joined(values)); }

    // Takes a value out again, so that another can be put in its place.
    GgufBuilder& without(const std::string& key)
    {
        std::erase_if(m_values, [&](const Value& value) { return value.key == key; });
        return *this;
    }

    GgufBuilder& tensor(const std::string& name, std::vector<std::uint64_t> dimensions, std::uint32_t type, const std::string& bytes)
    {
        tensors.push_back({name, std::move(dimensions), type, bytes});
        return *this;
    }

    Tensor& at(const std::string& name)
    {
        for (Tensor& tensor : tensors) {
            if (tensor.name == name)
                return tensor;
        }
        throw std::out_of_range(name);
    }

    std::string build() const
    {
        std::string head = magic + little_endian(version) + little_endian(tensors.size() + extra_tensors)
                           + little_endian(m_values.size() + extra_values);
        for (const Value& value : m_values)
            head += packed(value.key) + value.typed_bytes;
        std::string data;
        for (const Tensor& tensor : tensors) {
            head += packed(tensor.name) + little_endian(static_cast<std::uint32_t>(tensor.dimensions.size()));
            for (const std::uint64_t dimension : tensor.dimensions)
                head += little_endian(dimension);
            head += little_endian(tensor.type) + little_endian(std::uint64_t{data.size()} + tensor.offset_error);
            data += tensor.bytes;
            pad(data);
        }
        pad(head);
        return head + data;
    }

    static std::string packed(const std::string& text) { return little_endian(std::uint64_t{text.size()}) + text; }

private:
    struct Value {
        std::string key;
        std::string typed_bytes;
    };

    template<typename Number>
    static std::string joined(const std::vector<Number>& numbers)
    {
        return std::string(reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(Number));
    }

    void pad(std::string& bytes) const { bytes.resize((bytes.size() + alignment - 1) / alignment * alignment, '\0'); }

    std::vector<Value> m_values;
};

}
