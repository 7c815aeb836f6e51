package org.jibiao.store.h2;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jibiao.store.StorageFailure;
import org.jibiao.store.StorageFailure.Reason;

/** What an exception of the database means for the library. */
final class Faults {

    private Faults() {}

    /** A failure while looking into a file that should be sound: what is not lock or age is damage. */
    static StorageFailure reading(Path file, Exception cause) {
        return new StorageFailure(file, reasonOf(cause, Reason.DAMAGED), cause);
    }

    /** A failure while writing to a file that was sound. */
    static StorageFailure writing(Path file, Exception cause) {
        Reason reason = reasonOf(cause, Reason.OTHER);
        return new StorageFailure(file, isDisk(cause) ? Reason.DISK : reason, cause);
    }

    /** A failure of the file system around the library. */
    static StorageFailure disk(Path file, IOException cause) {
        return new StorageFailure(file, Reason.DISK, cause);
    }

    /** The library is readable as a database, but its content contradicts itself. */
    static StorageFailure damaged(Path file, String what) {
        return new StorageFailure(file, Reason.DAMAGED, new IllegalStateException(what));
    }

    private static Reason reasonOf(Exception cause, Reason otherwise) {
        if (couldNotWrite(cause)) {
            return Reason.DISK;
        }
        if (cause instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
            return Reason.LOCKED;
        }
        if (!(cause instanceof SQLException sql)) {
            return otherwise;
        }
        return switch (sql.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.LOCKED;
            case ErrorCode.FILE_CORRUPTED_1 -> Reason.DAMAGED;
            default -> otherwise;
        };
    }

    private static boolean couldNotWrite(Throwable failure) {
        for (Throwable step = failure; step != null; step = step.getCause()) {
            if (step instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDisk(Throwable failure) {
        for (Throwable step = failure; step != null; step = step.getCause()) {
            boolean disk = step instanceof IOException
                    || step instanceof MVStoreException
                    || (step instanceof SQLException sql && isDiskCode(sql.getErrorCode()));
            if (disk) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDiskCode(int code) {
        return switch (code) {
            case ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.DATABASE_IS_READ_ONLY -> true;
            default -> false;
        };
    }
}
