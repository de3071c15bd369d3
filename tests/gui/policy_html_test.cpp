#include "export/policy_html.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

std::string html(const char* policy)
{
    return policy_html(QString::fromUtf8(policy)).toStdString();
}

TEST(PolicyHtml, EmphasisAndParagraphs)
{
    EXPECT_EQ(html("A comment is **hostile** when *it* attacks `people`:\nalways.\n\nElse not."),
              "<p>A comment is <b>hostile</b> when <i>it</i> attacks <code>people</code>: always.</p><p>Else not.</p>");
    EXPECT_EQ(html("# What counts\n\n> as *they* say"), "<p><b>What counts</b></p><blockquote>as <i>they</i> say</blockquote>");
}

TEST(PolicyHtml, ListsInLists)
{
    EXPECT_EQ(html("- one\n\n  more of it\n  - inner\n- two\n\n1. first\n2. second\n\nEnd"),
              "<ul><li>one<p>more of it</p><ul><li>inner</li></ul></li><li>two</li></ul><ol><li>first</li><li>second</li></ol><p>End</p>");
}

TEST(PolicyHtml, LinesOfCodeStayLines)
{
    EXPECT_EQ(html("As in\n\n```\na <b>\n  c\n```\n\n***\n"), "<p>As in</p><pre>a &lt;b&gt;\n  c</pre><hr>");
}

TEST(PolicyHtml, NothingOfItIsMarkupOrLeadsElsewhere)
{
    EXPECT_EQ(html("<img src=x onerror=alert(1)> <script>alert(1)</script> & [a link](https://example.org) ![pic](file:///etc/passwd)"),
              "<p>&lt;img src=x onerror=alert(1)&gt; &lt;script&gt;alert(1)&lt;/script&gt; &amp; a link </p>");
    EXPECT_EQ(html(""), "<p></p>");
}

}
}
