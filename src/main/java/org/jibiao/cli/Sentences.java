package org.jibiao.cli;

import java.io.PrintWriter;
import org.jibiao.export.ExportFailure;
import org.jibiao.intake.IntakeFailure;
import org.jibiao.store.StorageFailure;

/** What went wrong with a file, and what to do about it, in one sentence. */
final class Sentences {

    private Sentences() {}

    static String of(IntakeFailure failure) {
        return failure.path()
                + "："
                + switch (failure.reason()) {
                    case LOCKED -> "打不开，文件被别的程序占用或没有读取权限。请关闭占用它的程序，或检查权限后再试。";
                    case PASSWORD -> "文件设有打开密码。请在 WPS 或 Word 中去掉密码后再试。";
                    case NOT_OFFICE -> "不是 Word 或 Excel 文件（与扩展名无关）。请向对方索取 .docx 或 .xlsx 文件。";
                    case TOO_BIG -> "文件过大，或解压后超出限度，为安全起见没有打开。请确认来源，或拆成几个文件。";
                    case DAMAGED -> "文件已损坏或不完整。请重新复制或向对方重新索取。";
                    case EMPTY -> "文件是空的，里面没有内容。请确认是否拿错了文件。";
                    case MISSING -> "没有这个文件。请检查路径和文件名。";
                    case FOLDER -> "这是文件夹，不是文件。请写出其中的文件名。";
                    case DISK -> "读取时磁盘出错。请检查磁盘或 U 盘后再试。";
                    case UNKNOWN_FORM -> "能读，但里面没有绩效目标申报的内容。请确认是否拿错了文件。";
                };
    }

    static String of(ExportFailure failure) {
        return failure.path()
                + "："
                + switch (failure.reason()) {
                    case LOCKED -> "写不进去，文件正被别的程序打开或是只读的。请先关闭它，或换一个文件名。";
                    case NO_FOLDER -> "所在的文件夹不存在。请先建好文件夹，或换一个位置。";
                    case IS_FOLDER -> "这是已有的文件夹。请写出文件名。";
                    case DISK -> "写入时出错，磁盘可能已满。请腾出空间或换一个位置。";
                    case UNKNOWN_FORMAT -> "不会写这种文件。扩展名请用 .docx、.xlsx、.pdf、.json 或 .jbx。";
                    case UNKNOWN_FORM -> "没有这种表样。用 jibiao forms 查看有哪些表样。";
                    case NO_PROJECT -> "申报里没有这个项目。";
                    case PAGES -> "页面没有排出来。请换一张表样再试。";
                };
    }

    static String of(StorageFailure failure) {
        return failure.path()
                + "："
                + switch (failure.reason()) {
                    case LOCKED -> "工作库正在绩标窗口中打开。请先关闭窗口再试。";
                    case DAMAGED -> "工作库文件已损坏。请打开绩标窗口，从备份恢复。";
                    case NEWER -> "工作库由更新版本的绩标写成。请用那个版本打开。";
                    case DISK -> "工作库读不出来，磁盘可能已满或不可写。请检查磁盘后再试。";
                    case OTHER -> "工作库读不出来。请打开绩标窗口查看原因。";
                };
    }

    /** A mistake of the program itself: says so, with a code to quote. */
    static int broken(PrintWriter err, Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : "@" + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        err.println("程序内部出错，没有完成（" + failure.getClass().getSimpleName() + place + "）。原来的文件没有改动。");
        return CommandLineFace.FAILED;
    }
}
