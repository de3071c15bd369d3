#include "checkpoint/hdf5_dataset.h"

#include "checkpoint/checked.h"
#include "checkpoint/hdf5_datatype.h"

namespace winnow {
namespace {

class DatasetReader {
public:
    DatasetReader(const Hdf5Object& object, const std::vector<Hdf5Message>& messages) : m_object(object), m_messages(messages) {}

    Hdf5Dataset read() const
    {
        refuse_what_is_not_in_one_piece();
        const Hdf5Datatype datatype = read_hdf5_datatype(m_object, message(Hdf5MessageType::Datatype, "type of elements").data);
        Hdf5Dataset dataset;
        dataset.path = m_object.path;
        dataset.type = datatype.type;
        dataset.type_text = datatype.text;
        dataset.shape = shape();
        place(dataset);
        const auto count = checked_element_count(dataset.shape);
        const auto expected = count ? checked_product(*count, datatype.bytes) : std::nullopt;
        if (expected != dataset.bytes)
            m_object.fail("takes " + std::to_string(dataset.bytes) + " bytes, which its shape and its type do not.");
        return dataset;
    }

private:
    const Hdf5Message& message(Hdf5MessageType type, const char* what) const
    {
        const Hdf5Message* found = find_message(m_messages, type);
        if (!found)
            m_object.fail(std::string("is no group, and as a dataset it has no ") + what + ".");
        return *found;
    }

    void refuse_what_is_not_in_one_piece() const
    {
        if (find_message(m_messages, Hdf5MessageType::ExternalFiles))
            m_object.fail("keeps its numbers in other files (HDF5's external storage), which are not read.");
        if (find_message(m_messages, Hdf5MessageType::Filters))
            m_object.fail("is compressed or filtered; only plain numbers can be read, which is how Keras writes them.");
    }

    // version 1: rank, flags, 5 reserved bytes; version 2: rank, flags, kind; then the dimensions.
    std::vector<std::int64_t> shape() const
    {
        Hdf5Fields fields(message(Hdf5MessageType::Dataspace, "shape").data, m_object);
        const std::uint64_t version = fields.number(1);
        const std::uint64_t rank = fields.number(1);
        fields.skip(1);
        if (version != 1 && version != 2)
            m_object.fail("has a shape of the version " + std::to_string(version) + "; 1 and 2 can be read.");
        constexpr std::uint64_t rank_limit = 8;
        if (rank > rank_limit)
            m_object.fail("has " + std::to_string(rank) + " dimensions; at most 8 are allowed.");
        constexpr std::uint64_t without_elements = 2;
        if (version == 1)
            fields.skip(5);
        else if (fields.number(1) == without_elements)
            m_object.fail("has no elements.");
        return dimensions(fields, rank);
    }

    std::vector<std::int64_t> dimensions(Hdf5Fields& fields, std::uint64_t rank) const
    {
        std::vector<std::int64_t> result;
        for (std::uint64_t i = 0; i < rank; ++i) {
            const std::uint64_t dimension = fields.number(8);
            if (dimension > INT64_MAX)
                m_object.fail("has a dimension of " + std::to_string(dimension) + ".");
            result.push_back(static_cast<std::int64_t>(dimension));
        }
        return result;
    }

    void place(Hdf5Dataset& dataset) const
    {
        const Hdf5Message& layout = message(Hdf5MessageType::Layout, "layout");
        Hdf5Fields fields(layout.data, m_object);
        const std::uint64_t version = fields.number(1);
        if (version != 3 && version != 4)
            m_object.fail("has a layout of the version " + std::to_string(version) + "; 3 and 4 can be read.");
        switch (fields.number(1)) {
        case 0:
            return place_compact(dataset, fields, layout);
        case 1:
            return place_contiguous(dataset, fields);
        case 2:
            m_object.fail("is stored in chunks; only numbers in one piece can be read, which is how Keras writes them.");
        case 3:
            m_object.fail("is a virtual dataset, made up from others, which cannot be read.");
        default:
            m_object.fail("has an unknown layout.");
        }
    }

    // The numbers stand in the message itself.
    void place_compact(Hdf5Dataset& dataset, Hdf5Fields& fields, const Hdf5Message& layout) const
    {
        dataset.bytes = fields.number(2);
        dataset.offset = layout.address + (layout.data.size() - fields.left());
        fields.skip(dataset.bytes);
    }

    void place_contiguous(Hdf5Dataset& dataset, Hdf5Fields& fields) const
    {
        dataset.offset = fields.address();
        dataset.bytes = fields.number(8);
        if (dataset.offset == undefined_hdf5_address)
            m_object.fail("has no numbers: they were never written.");
        const std::uint64_t size = m_object.source.file().size();
        if (dataset.offset > size || dataset.bytes > size - dataset.offset)
            m_object.fail("lies outside the file: " + std::to_string(dataset.bytes) + " bytes at byte " + std::to_string(dataset.offset) + ".");
    }

    const Hdf5Object& m_object;
    const std::vector<Hdf5Message>& m_messages;
};

}

Hdf5Dataset read_hdf5_dataset(const Hdf5Object& object, const std::vector<Hdf5Message>& messages)
{
    return DatasetReader(object, messages).read();
}

}
