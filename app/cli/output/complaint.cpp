#include "output/complaint.h"

#include "protocol/exit_code.h"

#include <filesystem>
#include <iostream>
#include <new>
#include <system_error>

namespace winnow {

namespace {

constexpr const char* no_memory =
    "There was not enough memory. Less is needed with a smaller batch (--batch-size), shorter texts (--max-length) or a smaller model.";

std::string first_line(const std::string& text)
{
    return text.substr(0, text.find('\n'));
}

Error error_of(const std::filesystem::filesystem_error& error)
{
    const bool is_full = error.code() == std::errc::no_space_on_device;
    const bool is_denied = error.code() == std::errc::permission_denied || error.code() == std::errc::read_only_file_system;
    const ErrorKind kind = is_full ? ErrorKind::NoSpace : is_denied ? ErrorKind::Denied : ErrorKind::NotFound;
    return Error(kind, error.path1().string() + ": " + error.code().message() + ".");
}

// No thread more, no mapping more: both are what a limit of the memory refuses.
Error error_of(const std::system_error& error)
{
    if (error.code() == std::errc::resource_unavailable_try_again || error.code() == std::errc::not_enough_memory)
        return Error(ErrorKind::NoMemory, no_memory);
    return Error(ErrorKind::Internal, "A fault of Winnow's own: " + first_line(error.what()));
}

AdvisedError without_advice(const Error& error)
{
    return AdvisedError(error.kind(), error.what(), {});
}

}

AdvisedError as_error(const std::exception_ptr& exception)
{
    try {
        std::rethrow_exception(exception);
    } catch (const AdvisedError& error) {
        return error;
    } catch (const Error& error) {
        return without_advice(error);
    } catch (const std::bad_alloc&) {
        return without_advice(Error(ErrorKind::NoMemory, no_memory));
    } catch (const std::filesystem::filesystem_error& error) {
        return without_advice(error_of(error));
    } catch (const std::system_error& error) {
        return without_advice(error_of(error));
    } catch (const std::exception& error) {
        return without_advice(Error(ErrorKind::Internal, "A fault of Winnow's own: " + first_line(error.what())));
    } catch (...) {
        return without_advice(Error(ErrorKind::Internal, "A fault of Winnow's own."));
    }
}

int complain(const std::exception_ptr& exception)
{
    const Error error = as_error(exception);
    std::cerr << "winnow-cli: " << error.what() << std::endl;
    return static_cast<int>(exit_code(error.kind()));
}

int finished_output()
{
    if (std::cout.flush())
        return static_cast<int>(ExitCode::Success);
    std::cerr << "winnow-cli: The output could not be written. Is the disk full?" << std::endl;
    return static_cast<int>(ExitCode::NoSpace);
}

}
