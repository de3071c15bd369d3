#include "sentences/template_lists.h"

namespace winnow {

Templates templates_of_hdf5()
{
    static constexpr const char* templates[] = {
        // core/checkpoint/hdf5_dataset
        QT_TRANSLATE_NOOP("core", "its object \"%1\" takes %2 bytes, which its shape and its type do not."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" is no group, and as a dataset it has no layout."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" is no group, and as a dataset it has no shape."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" is no group, and as a dataset it has no type of elements."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" keeps its numbers in other files (HDF5's external storage), which are not read."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" is compressed or filtered; only plain numbers can be read, which is how Keras writes them."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a shape of the version %2; 1 and 2 can be read."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has %2 dimensions; at most 8 are allowed."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has no elements."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a layout of the version %2; 3 and 4 can be read."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" is stored in chunks; only numbers in one piece can be read, which is how Keras writes them."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" is a virtual dataset, made up from others, which cannot be read."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has an unknown layout."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has no numbers: they were never written."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" lies outside the file: %2 bytes at byte %3."),
        // core/checkpoint/hdf5_datatype
        QT_TRANSLATE_NOOP("core", "integers of %1 bits"),
        QT_TRANSLATE_NOOP("core", "floats of %1 bits in an unknown form"),
        QT_TRANSLATE_NOOP("core", "elements of HDF5's type class %1 of %2 bits"),
        // core/checkpoint/hdf5_file
        QT_TRANSLATE_NOOP("core", "its object \"%1\" lies deeper than the 16 groups that are allowed."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a path of more than the 1000 bytes that are allowed."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" can be reached under a second name."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" is one of more than the 20000 objects that are allowed."),
        QT_TRANSLATE_NOOP("core", "its datasets \"%1\" and \"%2\" overlap."),
        QT_TRANSLATE_NOOP("core", "it has two datasets called \"%1\"."),
        // core/checkpoint/hdf5_group
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has an external link, which is not followed."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a link of the version %2; 1 can be read."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" keeps its links in a heap (HDF5's \"dense\" storage), which cannot be read; h5py writes such groups only where a newer "
                                  "libver than its own choice is asked for."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a child whose name is empty, too long or holds characters that a name cannot have."),
        // core/checkpoint/hdf5_messages
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a header of the version %2; 1 and 2 can be read."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a header part of %2 bytes; at most 1 MiB is allowed."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a heap of %2 bytes; at most 1 MiB is allowed."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a header of more than the 64 parts that are allowed."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" shares a part of its description with other objects, which cannot be read."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a header of more than the 20000 messages that are allowed."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a header part of %2 bytes, too few for its mark and checksum."),
        // core/checkpoint/hdf5_source
        QT_TRANSLATE_NOOP("core", "its HDF5 superblock should lie at byte %1, but the file ends at byte %2."),
        QT_TRANSLATE_NOOP("core", "the B-tree of its object \"%1\" should lie at byte %2, but the file ends at byte %3."),
        QT_TRANSLATE_NOOP("core", "the header of its object \"%1\" should lie at byte %2, but the file ends at byte %3."),
        QT_TRANSLATE_NOOP("core", "the heap of names of its object \"%1\" should lie at byte %2, but the file ends at byte %3."),
        QT_TRANSLATE_NOOP("core", "the symbol table of its object \"%1\" should lie at byte %2, but the file ends at byte %3."),
        QT_TRANSLATE_NOOP("core", "its HDF5 structure takes more than the 64 MiB that are allowed."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a field that is longer than what holds it."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" lacks the mark %2 where it should stand."),
        // core/checkpoint/hdf5_superblock
        QT_TRANSLATE_NOOP("core", "its HDF5 superblock asks for addresses of %1 and lengths of %2 bytes; only 8 can be read."),
        QT_TRANSLATE_NOOP("core", "its HDF5 superblock has the base address %1 instead of 0."),
        QT_TRANSLATE_NOOP("core", "it does not begin as an HDF5 file does."),
        QT_TRANSLATE_NOOP("core", "its HDF5 superblock has the version %1; 0 to 3 can be read."),
        // core/checkpoint/hdf5_symbol_table
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a B-tree of %2 levels; at most 8 are allowed."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a heap of the version %2; 0 can be read."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a B-tree that is not one of groups."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a B-tree whose levels are out of order."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a symbol table of the version %2; 1 can be read."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a soft link, which is not followed."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has more than the 10000 children that are allowed."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a child whose name does not lie in its heap."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a child whose name does not end in its heap, or is longer than 255 bytes."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a B-tree node of %2 entries; at most 4096 are allowed."),
        QT_TRANSLATE_NOOP("core", "its object \"%1\" has a symbol table node of %2 entries; at most 4096 are allowed."),
    };
    return templates;
}

}
