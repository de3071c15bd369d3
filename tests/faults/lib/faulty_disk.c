// A disk that fails, for a program that is started with this in LD_PRELOAD. What it changes in one folder (writes,
// truncations, syncs, made, renamed, linked and removed names) is counted, and by the environment
//   FAULTY_DISK_FOLDER  the folder, an absolute path
//   FAULTY_DISK_COUNT   a file of 8 bytes: how many of them there were, of the program and the programs it started
//   FAULTY_DISK_FAULT   "kill N", "fail N ERRNO": what becomes of number N (from 1); "full BYTES": a disk that has this much room
//   FAULTY_DISK_TRACE   a file that gets a record of each: "OPERATION NUMBER NUMBER LENGTH LENGTH\n", two names, the bytes
// glibc calls some of its functions past this: what is written with stdio is not seen. SQLite, Qt and C++ streams are.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static const char* folder;
static size_t folder_length;
static _Atomic int64_t own_count;
static _Atomic int64_t* count = &own_count;
static int64_t kill_at, fail_at, fail_with, room = -1;
static int trace = -1;
static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void)
{
    folder = getenv("FAULTY_DISK_FOLDER");
    folder_length = folder ? strlen(folder) : 0;
    const char* counter = getenv("FAULTY_DISK_COUNT");
    if (counter) {
        const int file = (int)syscall(SYS_openat, AT_FDCWD, counter, O_RDWR | O_CLOEXEC);
        void* shared = mmap(NULL, sizeof *count, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        if (shared != MAP_FAILED)
            count = shared;
        syscall(SYS_close, file);
    }
    const char* fault = getenv("FAULTY_DISK_FAULT");
    if (fault) {
        sscanf(fault, "kill %ld", &kill_at);
        sscanf(fault, "fail %ld %ld", &fail_at, &fail_with);
        sscanf(fault, "full %ld", &room);
    }
    const char* records = getenv("FAULTY_DISK_TRACE");
    if (records)
        trace = (int)syscall(SYS_openat, AT_FDCWD, records, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
}

static int is_inside(const char* path)
{
    return folder_length > 0 && strncmp(path, folder, folder_length) == 0 && (path[folder_length] == '/' || path[folder_length] == '\0');
}

// The absolute path of a name; false: it is not in the folder.
static int path_of(int at, const char* name, char* path)
{
    if (name[0] == '/') {
        snprintf(path, PATH_MAX, "%s", name);
        return is_inside(path);
    }
    char base[PATH_MAX] = "";
    if (at == AT_FDCWD) {
        if (!getcwd(base, sizeof base))
            return 0;
    } else {
        char link[64];
        snprintf(link, sizeof link, "/proc/self/fd/%d", at);
        const ssize_t length = readlink(link, base, sizeof base - 1);
        base[length > 0 ? length : 0] = '\0';
    }
    if (strlen(base) + strlen(name) + 2 > PATH_MAX)
        return 0;
    strcpy(path, base);
    strcat(path, "/");
    strcat(path, strncmp(name, "./", 2) == 0 ? name + 2 : name);
    return is_inside(path);
}

static int path_of_file(int file, char* path)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length <= 0)
        return 0;
    path[length] = '\0';
    return is_inside(path);
}

static void record(char operation, int64_t first, int64_t second, const char* path, const char* other, const void* bytes, size_t size)
{
    if (trace < 0)
        return;
    char head[128];
    const int length = snprintf(head, sizeof head, "%c %ld %ld %zu %zu\n", operation, (long)first, (long)second, strlen(path), strlen(other));
    const struct iovec parts[] = {{head, (size_t)length}, {(void*)path, strlen(path)}, {(void*)other, strlen(other)}, {(void*)bytes, size}};
    syscall(SYS_writev, trace, parts, 4);
}

// Counts one of them; false: it fails, and errno says how.
static int may_go_on(size_t bytes)
{
    const int64_t number = ++*count;
    if (number == kill_at)
        syscall(SYS_kill, getpid(), SIGKILL);
    if (number == fail_at) {
        errno = (int)fail_with;
        return 0;
    }
    if (room >= 0 && bytes > 0) {
        if ((int64_t)bytes > room) {
            errno = ENOSPC;
            return 0;
        }
        room -= (int64_t)bytes;
    }
    return 1;
}

// What is counted, done and recorded, in one piece.
#define CHANGE(bytes, call, operation, first, second, path, other, data, size) \
    do {                                                                       \
        pthread_mutex_lock(&order);                                            \
        long result = may_go_on(bytes) ? (long)(call) : -1;                    \
        const int error = errno;                                               \
        if (result >= 0)                                                       \
            record(operation, first, second, path, other, data, size);         \
        pthread_mutex_unlock(&order);                                          \
        errno = error;                                                         \
        return result;                                                         \
    } while (0)

ssize_t write(int file, const void* bytes, size_t size)
{
    char path[PATH_MAX];
    if (!path_of_file(file, path))
        return syscall(SYS_write, file, bytes, size);
    const int64_t place = fcntl(file, F_GETFL) & O_APPEND ? lseek(file, 0, SEEK_END) : lseek(file, 0, SEEK_CUR);
    CHANGE(size, syscall(SYS_write, file, bytes, size), 'W', place, result, path, "", bytes, (size_t)result);
}

ssize_t writev(int file, const struct iovec* parts, int count_of_parts)
{
    char path[PATH_MAX];
    if (!path_of_file(file, path))
        return syscall(SYS_writev, file, parts, count_of_parts);
    ssize_t all = 0;
    for (int i = 0; i < count_of_parts; ++i) {
        const ssize_t written = write(file, parts[i].iov_base, parts[i].iov_len);
        if (written < 0)
            return all > 0 ? all : -1;
        all += written;
    }
    return all;
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t place)
{
    char path[PATH_MAX];
    if (!path_of_file(file, path))
        return syscall(SYS_pwrite64, file, bytes, size, place);
    CHANGE(size, syscall(SYS_pwrite64, file, bytes, size, place), 'W', place, result, path, "", bytes, (size_t)result);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t place)
{
    return pwrite64(file, bytes, size, place);
}

int ftruncate64(int file, off64_t size)
{
    char path[PATH_MAX];
    if (!path_of_file(file, path))
        return (int)syscall(SYS_ftruncate, file, size);
    CHANGE(0, syscall(SYS_ftruncate, file, size), 'T', size, 0, path, "", NULL, 0);
}

int ftruncate(int file, off_t size)
{
    return ftruncate64(file, size);
}

static int sync_file(int file, long call)
{
    char path[PATH_MAX];
    if (!path_of_file(file, path))
        return (int)syscall(call, file);
    CHANGE(0, syscall(call, file), 'S', 0, 0, path, "", NULL, 0);
}

int fsync(int file)
{
    return sync_file(file, SYS_fsync);
}

int fdatasync(int file)
{
    return sync_file(file, SYS_fdatasync);
}

static int open_at(int at, const char* name, int flags, mode_t mode)
{
    char path[PATH_MAX];
    const int changes = flags & (O_CREAT | O_TRUNC) && (flags & O_TMPFILE) != O_TMPFILE;
    if (!changes || !path_of(at, name, path) || (!(flags & O_TRUNC) && access(path, F_OK) == 0))
        return (int)syscall(SYS_openat, at, name, flags, mode);
    CHANGE(0, syscall(SYS_openat, at, name, flags, mode), 'C', flags & O_TRUNC ? 1 : 0, 0, path, "", NULL, 0);
}

#define OPEN(name, at, path, last)            \
    va_list rest;                             \
    va_start(rest, last);                     \
    const mode_t mode = va_arg(rest, mode_t); \
    va_end(rest);                             \
    return open_at(at, path, flags, mode);

int open(const char* path, int flags, ...) { OPEN(open, AT_FDCWD, path, flags) }
int open64(const char* path, int flags, ...) { OPEN(open64, AT_FDCWD, path, flags | O_LARGEFILE) }
int openat(int at, const char* path, int flags, ...) { OPEN(openat, at, path, flags) }
int openat64(int at, const char* path, int flags, ...) { OPEN(openat64, at, path, flags | O_LARGEFILE) }

FILE* fopen64(const char* name, const char* mode)
{
    char path[PATH_MAX];
    if (strpbrk(mode, "wa") && path_of(AT_FDCWD, name, path)) { // C++ streams are opened in this way
        const int file = open_at(AT_FDCWD, name, O_WRONLY | O_CREAT | (strchr(mode, 'w') ? O_TRUNC : O_APPEND), 0666);
        return file < 0 ? NULL : fdopen(file, mode);
    }
    return REAL(fopen64)(name, mode);
}

FILE* fopen(const char* name, const char* mode)
{
    return fopen64(name, mode);
}

int renameat2(int from_at, const char* from, int to_at, const char* to, unsigned flags)
{
    char path[PATH_MAX], other[PATH_MAX];
    if (!path_of(from_at, from, path) || !path_of(to_at, to, other))
        return (int)syscall(SYS_renameat2, from_at, from, to_at, to, flags);
    CHANGE(0, syscall(SYS_renameat2, from_at, from, to_at, to, flags), 'R', 0, 0, path, other, NULL, 0);
}

int renameat(int from_at, const char* from, int to_at, const char* to)
{
    return renameat2(from_at, from, to_at, to, 0);
}

int rename(const char* from, const char* to)
{
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int linkat(int from_at, const char* from, int to_at, const char* to, int flags)
{
    char path[PATH_MAX], other[PATH_MAX];
    if (!path_of(from_at, from, path) || !path_of(to_at, to, other))
        return (int)syscall(SYS_linkat, from_at, from, to_at, to, flags);
    CHANGE(0, syscall(SYS_linkat, from_at, from, to_at, to, flags), 'L', 0, 0, path, other, NULL, 0);
}

int link(const char* from, const char* to)
{
    return linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int unlinkat(int at, const char* name, int flags)
{
    char path[PATH_MAX];
    if (!path_of(at, name, path) || faccessat(at, name, F_OK, AT_SYMLINK_NOFOLLOW) != 0)
        return (int)syscall(SYS_unlinkat, at, name, flags);
    CHANGE(0, syscall(SYS_unlinkat, at, name, flags), 'U', 0, 0, path, "", NULL, 0);
}

int unlink(const char* name)
{
    return unlinkat(AT_FDCWD, name, 0);
}

int rmdir(const char* name)
{
    return unlinkat(AT_FDCWD, name, AT_REMOVEDIR);
}

int remove(const char* name)
{
    struct stat information;
    if (lstat(name, &information) != 0)
        return -1;
    return unlinkat(AT_FDCWD, name, S_ISDIR(information.st_mode) ? AT_REMOVEDIR : 0);
}

int mkdirat(int at, const char* name, mode_t mode)
{
    char path[PATH_MAX];
    if (!path_of(at, name, path) || access(path, F_OK) == 0)
        return (int)syscall(SYS_mkdirat, at, name, mode);
    CHANGE(0, syscall(SYS_mkdirat, at, name, mode), 'M', 0, 0, path, "", NULL, 0);
}

int mkdir(const char* name, mode_t mode)
{
    return mkdirat(AT_FDCWD, name, mode);
}

// Both would change a file unseen: the callers copy by hand then.
ssize_t copy_file_range(int from, off64_t* from_place, int to, off64_t* to_place, size_t size, unsigned flags)
{
    (void)from, (void)from_place, (void)to, (void)to_place, (void)size, (void)flags;
    errno = ENOSYS;
    return -1;
}
