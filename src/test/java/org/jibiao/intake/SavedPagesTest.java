package org.jibiao.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.jibiao.exchange.Example;
import org.jibiao.form.FormWriter;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Document;
import org.jibiao.grid.Progress;
import org.jibiao.intake.clip.OfficePage;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Excel, WPS and Word make of 另存为网页, received. */
class SavedPagesTest {

    private static final Charset CHINESE = Charset.forName("GBK");

    @TempDir
    private Path folder;

    private final Forms forms = Forms.builtIn();
    private final FormSpec spec = forms.find("sichuan-2024").orElseThrow();
    private final Declaration declaration = Example.declaration();

    private static List<String> seen(Declaration declaration) {
        return declaration.projects().stream()
                .map(project -> project.text(ProjectField.NAME) + values(project))
                .toList();
    }

    private static List<String> values(Project project) {
        return project.indicators().stream()
                .map(each -> each.text(IndicatorField.NAME) + each.text(IndicatorField.VALUE))
                .toList();
    }

    private Declaration received(Path file) {
        return new Intake(forms).receive(file, Progress.NONE).proposal().declaration();
    }

    private String page() {
        Document paper = FormWriter.declaration(spec, declaration).document();
        return OfficePage.excel(paper, CHINESE.name());
    }

    private String sheet(Project project) {
        return OfficePage.excel(FormWriter.worksheet(spec, declaration, project).document(), "gb2312");
    }

    @ParameterizedTest
    @ValueSource(strings = {"申报表.htm", "申报表.html", "申报表.xls"})
    void aPageInTheCharactersOfChineseWindowsIsReadWhateverItsName(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), page().getBytes(CHINESE));
        assertEquals(seen(declaration), seen(received(file)));
    }

    @Test
    void aWorkbookInOneFileIsReadSheetBySheet() throws IOException {
        StringBuilder mht = new StringBuilder(String.join(
                "\r\n",
                "MIME-Version: 1.0",
                "X-Document-Type: Workbook",
                "Content-Type: multipart/related; boundary=\"----=_NextPart_01DCE2\"",
                "",
                "此文档为“单个文件网页”。",
                "",
                ""));
        part(mht, "book.htm", "quoted-printable", quoted(frame().getBytes(CHINESE)));
        int number = 1;
        for (Project project : declaration.projects()) {
            byte[] bytes = sheet(project).getBytes(CHINESE);
            boolean odd = number % 2 == 1;
            String body = odd ? quoted(bytes) : Base64.getMimeEncoder().encodeToString(bytes);
            part(mht, "sheet00" + number++ + ".htm", odd ? "quoted-printable" : "base64", body);
        }
        part(
                mht,
                "tabstrip.htm",
                "quoted-printable",
                "<html><body><table><tr><td>Sheet1</td></tr></table></body></html>");
        mht.append("------=_NextPart_01DCE2--\r\n");
        Path file = Files.write(folder.resolve("申报表.mht"), mht.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(seen(declaration), seen(received(file)));
        Document document = new Intake(forms).receive(file, Progress.NONE).document();
        assertEquals(
                List.of("一", "二", "三", "四", "五")
                        .subList(0, declaration.projects().size()),
                document.sections().stream().map(section -> section.name()).toList());
    }

    @Test
    void theSheetsInTheFolderBesideAFrameAreRead() throws IOException {
        Path file = Files.write(folder.resolve("申报表.htm"), frame().getBytes(CHINESE));
        assertEquals(List.of(), seen(received(file)));
        Path beside = Files.createDirectory(folder.resolve("申报表.files"));
        int number = 1;
        for (Project project : declaration.projects()) {
            Files.write(
                    beside.resolve("sheet00" + number++ + ".htm"),
                    sheet(project).getBytes(CHINESE));
        }
        assertEquals(seen(declaration), seen(received(file)));
        try (Inbox inbox = Inbox.open(List.of(folder), Progress.NONE)) {
            assertEquals(
                    List.of(file), inbox.items().stream().map(Inbox.Item::file).toList());
        }
    }

    private String frame() {
        StringBuilder sheets = new StringBuilder();
        for (int at = 0; at < declaration.projects().size(); at++) {
            sheets.append("<x:ExcelWorksheet><x:Name>")
                    .append("一二三四五", at, at + 1)
                    .append("</x:Name><x:WorksheetSource HRef=\"sheet.htm\"/></x:ExcelWorksheet>");
        }
        return "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta http-equiv=Content-Type"
                + " content=\"text/html; charset=gb2312\"><!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets>"
                + sheets + "</x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--></head>"
                + "<frameset rows=\"*,39\"><frame src=\"sheet001.htm\" name=\"frSheet\"><noframes><body><p>此页使用了框架</p>"
                + "</body></noframes></frameset></html>";
    }

    private static void part(StringBuilder mht, String name, String coding, String body) {
        mht.append("------=_NextPart_01DCE2\r\nContent-Location: file:///C:/6A1F/")
                .append(name)
                .append("\r\nContent-Transfer-Encoding: ")
                .append(coding)
                .append("\r\nContent-Type: text/html; charset=\"gb2312\"\r\n\r\n")
                .append(body)
                .append("\r\n");
    }

    private static String quoted(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (byte each : bytes) {
            boolean plain = each > ' ' && each < 127 && each != '=' || each == ' ';
            String sign = plain ? String.valueOf((char) each) : String.format("=%02X", each);
            if (column + sign.length() > 75) {
                out.append("=\r\n");
                column = 0;
            }
            out.append(sign);
            column += sign.length();
        }
        return out.toString();
    }
}
