package org.jibiao.store.h2;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A connection to an H2 file and the statements prepared on it. Commits are asked for, never automatic. A thread in here
 * must not be interrupted: H2 closes the file for everybody when that happens (h2database#227).
 */
final class Db implements AutoCloseable {

    private static final String SUFFIX = ".mv.db";
    /**
     * Commits are written at once; the file only grows while it is in use. With space reused, H2 2.5.252 writes a chunk
     * into a gap and then a header that still names the chunk before it: killed at that moment, a commit that was
     * acknowledged is lost (seen in one of ten kills). {@link LibraryFile#compact} gives the space back.
     */
    private static final String LASTING = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;IFEXISTS=TRUE";

    private static final String SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Db(Connection connection) {
        this.connection = connection;
    }

    /** Opens an existing file to write. */
    static Db open(Path file) throws SQLException {
        return connect(file, SETTINGS + LASTING);
    }

    /** Makes a new file, which may be lost until it is closed. */
    static Db create(Path file) throws SQLException {
        return connect(file, SETTINGS);
    }

    /** Opens an existing file such that not a byte of it changes. */
    static Db look(Path file) throws SQLException {
        return connect(file, SETTINGS + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    private static Db connect(Path file, String settings) throws SQLException {
        String path = file.toAbsolutePath().toString();
        String name = path.substring(0, path.length() - SUFFIX.length());
        Connection connection = DriverManager.getConnection("jdbc:h2:file:" + name + settings, "sa", "");
        connection.setAutoCommit(false);
        return new Db(connection);
    }

    /** The statement for {@code sql} with its parameters set; it stays this object's and is used again. */
    PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, parameters[index]);
        }
        return statement;
    }

    /** Runs one alteration; the number of rows it met. */
    int update(String sql, Object... parameters) throws SQLException {
        return prepare(sql, parameters).executeUpdate();
    }

    ResultSet query(String sql, Object... parameters) throws SQLException {
        return prepare(sql, parameters).executeQuery();
    }

    /** The number in the only row, empty if there is no row or it is null. */
    Optional<Long> number(String sql, Object... parameters) throws SQLException {
        try (ResultSet rows = query(sql, parameters)) {
            if (!rows.next()) {
                return Optional.empty();
            }
            long value = rows.getLong(1);
            return rows.wasNull() ? Optional.empty() : Optional.of(value);
        }
    }

    /** Runs a statement that is needed once. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Ends the transaction and sees it onto the disk itself, past the caches of the operating system. */
    void commit() throws SQLException {
        connection.commit();
        prepare("CHECKPOINT SYNC").execute();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
