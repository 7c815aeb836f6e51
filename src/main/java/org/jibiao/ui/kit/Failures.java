package org.jibiao.ui.kit;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.jibiao.change.Misfit;
import org.jibiao.export.ExportFailure;
import org.jibiao.form.spec.FormSpecFailure;
import org.jibiao.intake.IntakeFailure;
import org.jibiao.store.StorageFailure;

/** Makes the sentence for a failure: what happened, what to do, and a short code that is also in the log. */
public final class Failures {

    private static final Logger LOG = Logger.getLogger("org.jibiao");

    private Failures() {}

    /** A calm Chinese sentence for any failure a screen can meet. */
    public static String sentence(Throwable failure) {
        return text(failure) + "（" + code(failure) + "）";
    }

    private static String text(Throwable failure) {
        return switch (failure) {
            case StorageFailure storage -> storage(storage);
            case IntakeFailure intake -> intake(intake);
            case ExportFailure export -> export(export);
            case FormSpecFailure form -> "表样文件有错：" + form.getMessage() + "。请改正后重新放入表样文件夹。";
            case Misfit changed -> "这处内容刚刚被别的操作改过，这一步没有做。请看一下现在的内容再改。";
            default -> "这一步没有做成，已有内容没有变。请再试一次；若仍不行，请把日志交给维护人员。";
        };
    }

    private static String storage(StorageFailure failure) {
        return switch (failure.reason()) {
            case LOCKED -> "工作库正被另一个程序打开，没有写入。请先关闭那个程序。";
            case DAMAGED -> "工作库文件已损坏，没有改动它。请恢复一份备份，或导出能读出的内容。";
            case NEWER -> "工作库是更新版本的绩标建立的，没有打开。请安装新版本。";
            case DISK -> "磁盘写不进去，刚才的修改没有保存。请腾出空间或检查磁盘后再改一次。";
            case OTHER -> "工作库没有响应，刚才的修改没有保存。请再改一次；若仍不行，请重新打开绩标。";
        };
    }

    private static String intake(IntakeFailure failure) {
        String name = "“" + failure.path().getFileName() + "”";
        return switch (failure.reason()) {
            case LOCKED -> name + "正被别的程序占用或没有读取权限。请关闭它，或复制一份再打开。";
            case PASSWORD -> name + "有打开密码，读不了。请让对方去掉密码后重发。";
            case NOT_OFFICE -> name + "不是 Word、Excel、PDF 或绩标文件，读不了。请确认收到的是表格文件。";
            case TOO_BIG -> name + "太大或解压后过大，没有打开。请确认文件来源。";
            case DAMAGED -> name + "不完整或已损坏，读不了。请让对方重新发送。";
            case EMPTY -> name + "是空的，没有内容可读。";
            case MISSING -> name + "不在原来的位置了。请确认文件没有被移走。";
            case FOLDER -> name + "是文件夹。请选择其中的文件。";
            case DISK -> name + "读到一半出错。请检查U盘或磁盘后再试。";
            case UNKNOWN_FORM -> name + "里没有绩效目标申报内容。";
        };
    }

    private static String export(ExportFailure failure) {
        String name = "“" + failure.path().getFileName() + "”";
        return switch (failure.reason()) {
            case LOCKED -> name + "正被 WPS 或 Word 打开，没有写入。请先关闭它，或换一个文件名。";
            case NO_FOLDER -> "要存放的文件夹不在了，没有写入。请另选一个位置。";
            case IS_FOLDER -> name + "是一个文件夹的名字，没有写入。请换一个文件名。";
            case DISK -> "磁盘写不进去，" + name + "没有写成。请腾出空间或换一个位置。";
            case UNKNOWN_FORMAT -> "不能写成这种文件。请用 docx、xlsx、pdf、jbx 或 json。";
            case PAGES -> "页面没有排出来，已有内容没有变。请换一张表样再试；若仍不行，请把日志交给维护人员。";
            default -> name + "没有写成，原来的文件没有变。请再试一次。";
        };
    }

    /** Tells which kind of failure it was, for the telephone. */
    private static String code(Throwable failure) {
        return switch (failure) {
            case StorageFailure storage -> "S-" + storage.reason();
            case IntakeFailure intake -> "I-" + intake.reason();
            case ExportFailure export -> "E-" + export.reason();
            case FormSpecFailure form -> "F-SPEC";
            case Misfit changed -> "C-MISFIT";
            default -> "X-" + Integer.toHexString(failure.getClass().getName().hashCode() & 0xffff);
        };
    }

    /** Writes the failure to the log, with its code. */
    public static void log(Throwable failure) {
        LOG.log(Level.WARNING, code(failure), failure);
    }
}
