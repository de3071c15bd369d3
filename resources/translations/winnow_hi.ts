<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>ProgressText</name>
    <message>
        <source>Ending after this step…</source>
        <translation>इस चरण के बाद समाप्त हो रहा है…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>मॉडल लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Validating, %1 of %2 steps done</source>
        <translation>सत्यापन, %2 में से %1 चरण पूरे</translation>
    </message>
    <message>
        <source>Scoring the comments…</source>
        <translation>टिप्पणियों को स्कोर दिया जा रहा है…</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%2 में से %1 चरण</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, %2 शेष</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>एक मिनट से कम</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>लगभग %n मिनट</numerusform>
            <numerusform>लगभग %n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>लगभग %n घंटा</numerusform>
            <numerusform>लगभग %n घंटे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Run %1</source>
        <translation>रन %1</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>%1: run %2</source>
        <translation>%1: रन %2</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>यह कितना अच्छा है</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>भ्रम आव्यूह</translation>
    </message>
    <message>
        <source>Rows are the true labels, columns what the classifier says.</source>
        <translation>पंक्तियाँ सही लेबल हैं, स्तंभ वह जो वर्गीकारक कहता है।</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>वक्र</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>लेबल के अनुसार</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>क्या तय होता है</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Project %1. Base model: %2. A comment is %3 where its score is at least %4.</source>
        <translation>परियोजना %1। आधार मॉडल: %2। टिप्पणी %3 है जहाँ उसका स्कोर कम से कम %4 हो।</translation>
    </message>
    <message>
        <source>the highest</source>
        <translation>सबसे ऊँचा</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n comment(s) of the validation part, which the threshold was chosen on: the figures are a little too good.</source>
        <translation>
            <numerusform>सत्यापन भाग की %n टिप्पणी पर मापा गया, जिस पर सीमा चुनी गई थी: आँकड़े थोड़े ज़्यादा अच्छे हैं।</numerusform>
            <numerusform>सत्यापन भाग की %n टिप्पणियों पर मापा गया, जिन पर सीमा चुनी गई थी: आँकड़े थोड़े ज़्यादा अच्छे हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %n comment(s) of the test part, which the training never saw.</source>
        <translation>
            <numerusform>परीक्षण भाग की %n टिप्पणी पर मापा गया, जिसे प्रशिक्षण ने कभी नहीं देखा।</numerusform>
            <numerusform>परीक्षण भाग की %n टिप्पणियों पर मापा गया, जिन्हें प्रशिक्षण ने कभी नहीं देखा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The test part was looked at %n time(s).</source>
        <translation>
            <numerusform>परीक्षण भाग %n बार देखा गया।</numerusform>
            <numerusform>परीक्षण भाग %n बार देखा गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy, version %1:</source>
        <translation>नीति, संस्करण %1:</translation>
    </message>
    <message>
        <source>The figures hold for comments like those of the part they were measured on; elsewhere, measure again.</source>
        <translation>आँकड़े वैसी ही टिप्पणियों के लिए ठीक हैं जैसी पर मापे गए; कहीं और फिर मापें।</translation>
    </message>
    <message>
        <source>The intervals say what the small number of comments leaves open (%1%, bootstrap of %2 resamples); they say nothing of labels that are wrong.</source>
        <translation>अंतराल बताते हैं कि टिप्पणियों की कम संख्या क्या अनिश्चित छोड़ती है (%1%, %2 पुनःनमूनों का बूटस्ट्रैप); ग़लत लेबलों के बारे में वे कुछ नहीं बताते।</translation>
    </message>
    <message>
        <source>Each further look at the same test part makes its figures a little too good.</source>
        <translation>उसी परीक्षण भाग को हर बार फिर देखना उसके आँकड़ों को थोड़ा ज़्यादा अच्छा दिखाता है।</translation>
    </message>
    <message>
        <source>A score is no judgement: a person should decide where a mistake does harm.</source>
        <translation>स्कोर निर्णय नहीं है: जहाँ ग़लती से हानि हो, वहाँ मनुष्य को निर्णय लेना चाहिए।</translation>
    </message>
    <message>
        <source>Misclassified, surest first</source>
        <translation>ग़लत वर्गीकृत, सबसे निश्चित पहले</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>ROC-AUC</source>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>औसत परिशुद्धता</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>परिशुद्धता</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>पुनःप्राप्ति</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>शुद्धता</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>मैक्रो F1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>माप</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>True \ predicted</source>
        <translation>सही \ अनुमानित</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>ब्रायर स्कोर</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>अंशांकन त्रुटि</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>वर्गीकारक</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>LoRA rank (r) and alpha</source>
        <translation>LoRA रैंक (r) और alpha</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>Optimizer, schedule</source>
        <translation>ऑप्टिमाइज़र, क्रम</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>सीखने की दर</translation>
    </message>
    <message>
        <source>Batch size, epochs</source>
        <translation>बैच का आकार, दौर</translation>
    </message>
    <message>
        <source>Longest text (tokens)</source>
        <translation>सबसे लंबा पाठ (टोकन)</translation>
    </message>
    <message>
        <source>Texts that were cut</source>
        <translation>काटे गए पाठ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>बीज</translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>प्रशिक्षण योग्य पैरामीटर</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>सर्वोत्तम दौर</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>प्रशिक्षित</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>Epochs</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>How often the training goes through all examples.</source>
        <translation>प्रशिक्षण सभी उदाहरणों से कितनी बार गुज़रता है।</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>बैच का आकार</translation>
    </message>
    <message>
        <source>Examples a step. Smaller takes less memory and more steps.</source>
        <translation>प्रति चरण उदाहरण। छोटा होने पर कम मेमोरी और अधिक चरण।</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation>ग्रेडिएंट संचय</translation>
    </message>
    <message>
        <source>Batches that are added up to one step: a large batch in little memory.</source>
        <translation>बैच जो मिलकर एक चरण बनते हैं: कम मेमोरी में बड़ा बैच।</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>सीखने की दर</translation>
    </message>
    <message>
        <source>The largest step&apos;s size. Too large and the loss jumps; too small and nothing is learned.</source>
        <translation>सबसे बड़े चरण का आकार। बहुत बड़ा हो तो हानि उछलती है; बहुत छोटा हो तो कुछ नहीं सीखा जाता।</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <translation>आरंभ के बाद सीखने की दर कैसे घटती है।</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Share of the steps in which the learning rate rises.</source>
        <translation>उन चरणों का हिस्सा जिनमें सीखने की दर बढ़ती है।</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>धैर्य</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better validation AUC; 0: never.</source>
        <translation>इतने दौर तक सत्यापन AUC बेहतर न हो तो समाप्त; 0: कभी नहीं।</translation>
    </message>
    <message>
        <source>Rank (r)</source>
        <translation>रैंक (r)</translation>
    </message>
    <message>
        <source>Size of the adapter&apos;s matrices: what it can learn, and its file&apos;s size.</source>
        <translation>एडैप्टर के आव्यूहों का आकार: वह क्या सीख सकता है, और उसकी फ़ाइल का आकार।</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>अल्फ़ा</translation>
    </message>
    <message>
        <source>How strongly the adapter counts: it is scaled by alpha / r.</source>
        <translation>एडैप्टर का असर कितना हो: उसे alpha / r से गुणा किया जाता है।</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ड्रॉपआउट</translation>
    </message>
    <message>
        <source>Share of the adapter&apos;s inputs left out at random, against learning by heart.</source>
        <translation>एडैप्टर के इनपुट का यादृच्छिक छोड़ा गया हिस्सा, रटने से बचाने के लिए।</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>पहली परत</translation>
    </message>
    <message>
        <source>Adapters from this layer up; -1: the upper half, in about half of the time.</source>
        <translation>इस परत से ऊपर एडैप्टर; -1: ऊपरी आधा, लगभग आधे समय में।</translation>
    </message>
    <message>
        <source>rsLoRA</source>
        <translation>rsLoRA</translation>
    </message>
    <message>
        <source>Scales by alpha over the root of r, for large ranks.</source>
        <translation>बड़ी रैंक के लिए alpha को r के वर्गमूल से भाग देता है।</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>सबसे लंबा पाठ</translation>
    </message>
    <message>
        <source>Tokens of prompt and label together; longer comments lose their end.</source>
        <translation>प्रॉम्प्ट और लेबल मिलाकर टोकन; लंबी टिप्पणियों का अंत कटता है।</translation>
    </message>
    <message>
        <source>Train on at most</source>
        <translation>अधिकतम इतनी पर</translation>
    </message>
    <message>
        <source>The first so many comments of the training part; 0: all.</source>
        <translation>प्रशिक्षण भाग की पहली इतनी टिप्पणियाँ; 0: सभी।</translation>
    </message>
    <message>
        <source>Balance labels</source>
        <translation>लेबल संतुलित करें</translation>
    </message>
    <message>
        <source>Rare labels count more, as scikit-learn&apos;s “balanced”.</source>
        <translation>दुर्लभ लेबल अधिक गिने जाते हैं, scikit-learn के “balanced” की तरह।</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>What is made likely: the label among the labels, among all words, or the whole text.</source>
        <translation>किसे संभावित बनाया जाता है: लेबलों में लेबल को, सभी शब्दों में, या पूरे पाठ को।</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>ऑप्टिमाइज़र</translation>
    </message>
    <message>
        <source>Adam, or AdamW, whose weight decay stands apart.</source>
        <translation>Adam, या AdamW जिसमें भार-क्षय अलग रहता है।</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>भार-क्षय</translation>
    </message>
    <message>
        <source>Pulls the adapter&apos;s weights towards zero.</source>
        <translation>एडैप्टर के भारों को शून्य की ओर खींचता है।</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>ग्रेडिएंट सीमा</translation>
    </message>
    <message>
        <source>Largest norm of a step&apos;s gradient; 0: no limit.</source>
        <translation>एक चरण के ग्रेडिएंट का अधिकतम मान; 0: कोई सीमा नहीं।</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>बीज</translation>
    </message>
    <message>
        <source>The same seed gives the same adapter.</source>
        <translation>वही बीज वही एडैप्टर देता है।</translation>
    </message>
</context>
<context>
    <name>SettingsDifference</name>
    <message>
        <source>Settings of runs %1 and %2 that differ</source>
        <translation>रन %1 और %2 की अलग सेटिंग</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>रन %1</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>सब पहले जैसा करें</translation>
    </message>
    <message>
        <source>These keys are taken by another command.</source>
        <translation>ये कुंजियाँ दूसरे आदेश की हैं।</translation>
    </message>
</context>
<context>
    <name>UndoText</name>
    <message numerus="yes">
        <source>label %n comment(s) as %1</source>
        <translation>
            <numerusform>%n टिप्पणी पर %1 लेबल लगाना</numerusform>
            <numerusform>%n टिप्पणियों पर %1 लेबल लगाना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skip %n comment(s)</source>
        <translation>
            <numerusform>%n टिप्पणी छोड़ना</numerusform>
            <numerusform>%n टिप्पणियाँ छोड़ना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n comment(s) as unsure</source>
        <translation>
            <numerusform>%n टिप्पणी को अनिश्चित चिह्नित करना</numerusform>
            <numerusform>%n टिप्पणियों को अनिश्चित चिह्नित करना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the label from %n comment(s)</source>
        <translation>
            <numerusform>%n टिप्पणी का लेबल हटाना</numerusform>
            <numerusform>%n टिप्पणियों के लेबल हटाना</numerusform>
        </translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>नोट बदलना</translation>
    </message>
    <message numerus="yes">
        <source>settle %n disagreement(s)</source>
        <translation>
            <numerusform>%n असहमति सुलझाना</numerusform>
            <numerusform>%n असहमतियाँ सुलझाना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n comment(s) in the split</source>
        <translation>
            <numerusform>विभाजन में %n टिप्पणी ले जाना</numerusform>
            <numerusform>विभाजन में %n टिप्पणियाँ ले जाना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n comment(s)</source>
        <translation>
            <numerusform>%n टिप्पणी हटाना</numerusform>
            <numerusform>%n टिप्पणियाँ हटाना</numerusform>
        </translation>
    </message>
    <message>
        <source>make a new split</source>
        <translation>नया विभाजन बनाना</translation>
    </message>
    <message>
        <source>change the task</source>
        <translation>कार्य बदलना</translation>
    </message>
    <message>
        <source>change the policy</source>
        <translation>नीति बदलना</translation>
    </message>
    <message>
        <source>change the project&apos;s settings</source>
        <translation>परियोजना की सेटिंग बदलना</translation>
    </message>
    <message numerus="yes">
        <source>import %n comment(s)</source>
        <translation>
            <numerusform>%n टिप्पणी आयात करना</numerusform>
            <numerusform>%n टिप्पणियाँ आयात करना</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Turns labelled comments into a safety classifier of your own.</source>
        <translation>लेबल की हुई टिप्पणियों को आपके अपने सुरक्षा वर्गीकारक में बदलता है।</translation>
    </message>
    <message>
        <source>A project to open.</source>
        <translation>खोलने के लिए परियोजना।</translation>
    </message>
    <message>
        <source>Write a report on a run of a project to the file that follows (.html or .pdf), and end.</source>
        <translation>परियोजना के किसी रन की रिपोर्ट आगे दी गई फ़ाइल (.html या .pdf) में लिखकर समाप्त करें।</translation>
    </message>
    <message>
        <source>The run of the report; the newest finished one where none is named.</source>
        <translation>रिपोर्ट का रन; नाम न हो तो सबसे नया पूरा हुआ।</translation>
    </message>
    <message>
        <source>Quote misclassified comments in the report.</source>
        <translation>रिपोर्ट में ग़लत वर्गीकृत टिप्पणियाँ उद्धृत करें।</translation>
    </message>
</context>
<context>
    <name>winnow::AgreementPanel</name>
    <message>
        <source>Cohen&apos;s kappa: 1 is full agreement, 0 what chance would give.</source>
        <translation>कोहेन का कप्पा: 1 पूरी सहमति है, 0 वह जो संयोग से होता।</translation>
    </message>
    <message>
        <source>Comments that two people labelled differently</source>
        <translation>टिप्पणियाँ जिन पर दो लोगों ने अलग लेबल लगाए</translation>
    </message>
    <message>
        <source>Nothing was read twice yet.</source>
        <translation>अभी कुछ भी दो बार नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>%1 of %2 double readings agree. Cohen&apos;s kappa: %3</source>
        <translation>%2 दोहरे पाठों में से %1 सहमत हैं। कोहेन का कप्पा: %3</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation>%1: %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>winnow::CalibrationPlot</name>
    <message>
        <source>Calibration</source>
        <translation>अंशांकन</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>औसत स्कोर</translation>
    </message>
    <message>
        <source>Share of positives</source>
        <translation>धनात्मक का हिस्सा</translation>
    </message>
    <message>
        <source>Perfectly calibrated</source>
        <translation>पूर्णतः अंशांकित</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>यह रन</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
</context>
<context>
    <name>winnow::CommentTable</name>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>लेबलकर्ता</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>विभाजन</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>test</source>
        <translation>परीक्षण</translation>
    </message>
</context>
<context>
    <name>winnow::CommentsPage</name>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>%1 का लेबल लगाएँ</translation>
    </message>
    <message>
        <source>Mark as skipped</source>
        <translation>छोड़ा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation>अनिश्चित चिह्नित करें</translation>
    </message>
    <message>
        <source>Take the label away</source>
        <translation>लेबल हटाएँ</translation>
    </message>
    <message>
        <source>Send to the label queue</source>
        <translation>लेबल कतार में भेजें</translation>
    </message>
    <message>
        <source>Move to training</source>
        <translation>प्रशिक्षण में ले जाएँ</translation>
    </message>
    <message>
        <source>Move to validation</source>
        <translation>सत्यापन में ले जाएँ</translation>
    </message>
    <message>
        <source>Move to test</source>
        <translation>परीक्षण में ले जाएँ</translation>
    </message>
    <message>
        <source>Take out of the split</source>
        <translation>विभाजन से निकालें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Show or cover harsh comments</source>
        <translation>कठोर टिप्पणियाँ दिखाएँ या ढकें</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>जो दिख रहा है उसे निर्यात करें…</translation>
    </message>
    <message numerus="yes">
        <source>Only %n chosen comment(s) are shown.</source>
        <translation>
            <numerusform>केवल %n चुनी हुई टिप्पणी दिखाई जा रही है।</numerusform>
            <numerusform>केवल %n चुनी हुई टिप्पणियाँ दिखाई जा रही हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>अभी कोई टिप्पणी नहीं</translation>
    </message>
    <message>
        <source>Import a CSV, TSV or JSON Lines file, or drop one here.</source>
        <translation>CSV, TSV या JSON Lines फ़ाइल आयात करें, या यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>No comment fits the search and the filters.</source>
        <translation>खोज और फ़िल्टर से कोई टिप्पणी मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) deleted.</source>
        <translation>
            <numerusform>%n टिप्पणी हटाई गई।</numerusform>
            <numerusform>%n टिप्पणियाँ हटाई गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>जो दिख रहा है उसे निर्यात करें</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>TSV (*.tsv)</source>
        <translation>TSV (*.tsv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n पंक्ति %1 में लिखी गई।</numerusform>
            <numerusform>%n पंक्तियाँ %1 में लिखी गईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DataCard</name>
    <message>
        <source>Comments of each label in each part</source>
        <translation>हर भाग में हर लेबल की टिप्पणियाँ</translation>
    </message>
    <message>
        <source>70% to train on, 10% for validation, 20% for the test, each label in the same shares, near-duplicates in one part.</source>
        <translation>70% प्रशिक्षण के लिए, 10% सत्यापन के लिए, 20% परीक्षण के लिए; हर लेबल समान अनुपात में, लगभग एक जैसी टिप्पणियाँ एक ही भाग में।</translation>
    </message>
    <message>
        <source>Split anew</source>
        <translation>फिर से बाँटें</translation>
    </message>
    <message>
        <source>Split 70 / 10 / 20</source>
        <translation>70 / 10 / 20 में बाँटें</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>The labelled comments are not split yet. Training learns from one part, chooses its epoch and threshold on another, and is measured on a third.</source>
        <translation>लेबल की हुई टिप्पणियाँ अभी बँटी नहीं हैं। प्रशिक्षण एक भाग से सीखता है, दूसरे पर दौर और सीमा चुनता है, और तीसरे पर मापा जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled comment(s) came after the split and are in no part; splitting anew takes them in.</source>
        <translation>
            <numerusform>%n लेबल वाली टिप्पणी विभाजन के बाद आई और किसी भाग में नहीं है; नया विभाजन उसे ले लेगा।</numerusform>
            <numerusform>%n लेबल वाली टिप्पणियाँ विभाजन के बाद आईं और किसी भाग में नहीं हैं; नया विभाजन उन्हें ले लेगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The test part was looked at %n time(s), so the split stays as it is.</source>
        <translation>
            <numerusform>परीक्षण भाग %n बार देखा गया, इसलिए विभाजन वैसा ही रहेगा।</numerusform>
            <numerusform>परीक्षण भाग %n बार देखा गया, इसलिए विभाजन वैसा ही रहेगा।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DecisionBar</name>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>ढकें</translation>
    </message>
    <message>
        <source>Take the label away</source>
        <translation>लेबल हटाएँ</translation>
    </message>
</context>
<context>
    <name>winnow::DetailPanel</name>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>पहचान: %1</translation>
    </message>
    <message>
        <source>Score of %1: %2</source>
        <translation>%1 का स्कोर: %2</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>History of the label:</source>
        <translation>लेबल का इतिहास:</translation>
    </message>
</context>
<context>
    <name>winnow::ExportPage</name>
    <message>
        <source>Quote the misclassified comments</source>
        <translation>ग़लत वर्गीकृत टिप्पणियाँ उद्धृत करें</translation>
    </message>
    <message>
        <source>Format of the plots</source>
        <translation>आलेखों का प्रारूप</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>एडैप्टर</translation>
    </message>
    <message>
        <source>The classifier itself, as a PEFT folder: LoRA weights, model card, prompt and threshold. It works with Winnow, transformers and vLLM.</source>
        <translation>वर्गीकारक स्वयं, PEFT फ़ोल्डर के रूप में: LoRA भार, मॉडल कार्ड, प्रॉम्प्ट और सीमा। यह Winnow, transformers और vLLM के साथ चलता है।</translation>
    </message>
    <message>
        <source>Export &amp;adapter…</source>
        <translation>एडैप्टर निर्यात करें… (&amp;A)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>One HTML page or PDF for people: what is decided, the policy, data, settings, curves, figures with their intervals, limits.</source>
        <translation>लोगों के लिए एक HTML पृष्ठ या PDF: क्या तय होता है, नीति, डेटा, सेटिंग, वक्र, अंतराल सहित आँकड़े, सीमाएँ।</translation>
    </message>
    <message>
        <source>Write &amp;report…</source>
        <translation>रिपोर्ट लिखें… (&amp;R)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>All comments with their labels, annotators, notes, split and metadata. Winnow can import the file again.</source>
        <translation>सभी टिप्पणियाँ अपने लेबल, लेबलकर्ता, नोट, विभाजन और मेटाडेटा के साथ। Winnow इस फ़ाइल को फिर आयात कर सकता है।</translation>
    </message>
    <message>
        <source>Export &amp;labels…</source>
        <translation>लेबल निर्यात करें… (&amp;L)</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>What the run gave to each comment it scored, label by label.</source>
        <translation>रन ने हर टिप्पणी को हर लेबल के लिए क्या स्कोर दिया।</translation>
    </message>
    <message>
        <source>Export &amp;scores…</source>
        <translation>स्कोर निर्यात करें… (&amp;S)</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>आलेख</translation>
    </message>
    <message>
        <source>ROC, precision and recall, calibration, and the scores by label, each as a picture.</source>
        <translation>ROC, परिशुद्धता और पुनःप्राप्ति, अंशांकन, और लेबल के अनुसार स्कोर, हर एक चित्र के रूप में।</translation>
    </message>
    <message>
        <source>Save &amp;plots…</source>
        <translation>आलेख सहेजें… (&amp;P)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>तालिकाएँ</translation>
    </message>
    <message>
        <source>Figures with their intervals, the confusion matrix and the points of the curves, as CSV files.</source>
        <translation>अंतराल सहित आँकड़े, भ्रम आव्यूह और वक्रों के बिंदु, CSV फ़ाइलों में।</translation>
    </message>
    <message>
        <source>Save &amp;tables…</source>
        <translation>तालिकाएँ सहेजें… (&amp;T)</translation>
    </message>
    <message>
        <source>Where the adapter&apos;s folder goes</source>
        <translation>एडैप्टर का फ़ोल्डर कहाँ रखें</translation>
    </message>
    <message>
        <source>The adapter is in %1. Its README.md says how to use it.</source>
        <translation>एडैप्टर %1 में है। उसकी README.md बताती है कि उसे कैसे बरतें।</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>TSV (*.tsv)</source>
        <translation>TSV (*.tsv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Export scores</source>
        <translation>स्कोर निर्यात करें</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>लेबल निर्यात करें</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n पंक्ति %1 में लिखी गई।</numerusform>
            <numerusform>%n पंक्तियाँ %1 में लिखी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the plots go</source>
        <translation>आलेख कहाँ रखें</translation>
    </message>
    <message numerus="yes">
        <source>%n plot(s) written to %1.</source>
        <translation>
            <numerusform>%n आलेख %1 में लिखा गया।</numerusform>
            <numerusform>%n आलेख %1 में लिखे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Where the tables go</source>
        <translation>तालिकाएँ कहाँ रखें</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) written to %1.</source>
        <translation>
            <numerusform>%n तालिका %1 में लिखी गई।</numerusform>
            <numerusform>%n तालिकाएँ %1 में लिखी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>रिपोर्ट लिखें</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is %1.</source>
        <translation>रिपोर्ट %1 है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Adapter, report, scores, plots and tables are those of run %1, which is chosen on the page Review.</source>
        <translation>एडैप्टर, रिपोर्ट, स्कोर, आलेख और तालिकाएँ रन %1 के हैं, जो समीक्षा पृष्ठ पर चुना गया है।</translation>
    </message>
    <message>
        <source>There is no finished run yet, so only labels can be exported. Train first for the rest.</source>
        <translation>अभी कोई पूरा रन नहीं है, इसलिए केवल लेबल निर्यात हो सकते हैं। बाक़ी के लिए पहले प्रशिक्षण दें।</translation>
    </message>
</context>
<context>
    <name>winnow::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search  /</source>
        <translation>खोजें  /</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>विभाजन</translation>
    </message>
    <message>
        <source>Outcome of the run</source>
        <translation>रन का परिणाम</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>कोई भी लेबल</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>बिना लेबल</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा हुआ</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>Any part</source>
        <translation>कोई भी भाग</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>In no part</source>
        <translation>किसी भाग में नहीं</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>कोई भी परिणाम</translation>
    </message>
    <message>
        <source>Scored by the run</source>
        <translation>रन ने स्कोर दिया</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>ग़लत</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>winnow::HomePage</name>
    <message>
        <source>Recent projects</source>
        <translation>हाल की परियोजनाएँ</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>Winnow</source>
        <translation>Winnow</translation>
    </message>
    <message>
        <source>Label a few hundred comments, and train a classifier of your own on them. Everything happens on this machine: no comment leaves it.</source>
        <translation>कुछ सौ टिप्पणियों पर लेबल लगाएँ और उन पर अपना वर्गीकारक प्रशिक्षित करें। सब कुछ इसी मशीन पर होता है: कोई टिप्पणी बाहर नहीं जाती।</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>नई परियोजना… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>खोलें… (&amp;O)</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>नमूना खोलें (&amp;D)</translation>
    </message>
    <message>
        <source>400 comments of an invented neighbourhood forum, labelled by a policy.</source>
        <translation>एक काल्पनिक मोहल्ला मंच की 400 टिप्पणियाँ, एक नीति के अनुसार लेबल की हुई।</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>इस सूची से हटाएँ</translation>
    </message>
</context>
<context>
    <name>winnow::ImportPage</name>
    <message>
        <source>Import comments</source>
        <translation>टिप्पणियाँ आयात करें</translation>
    </message>
    <message>
        <source>CSV, TSV or JSON Lines. Nothing is written before you have seen what the file would bring.</source>
        <translation>CSV, TSV या JSON Lines। जब तक आप देख न लें कि फ़ाइल क्या लाएगी, कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Leave them out; a label they bring is added where there is none</source>
        <translation>उन्हें छोड़ दें; जहाँ लेबल न हो वहाँ उनका लेबल जोड़ दें</translation>
    </message>
    <message>
        <source>Update label and metadata of the comment that is there</source>
        <translation>मौजूद टिप्पणी का लेबल और मेटाडेटा अद्यतन करें</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>दोनों रखें</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Comments that are there already</source>
        <translation>जो टिप्पणियाँ पहले से हैं</translation>
    </message>
    <message>
        <source>Labelled by, where the file does not say</source>
        <translation>लेबल किसने लगाया, जहाँ फ़ाइल न बताए</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>एन्कोडिंग</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>विभाजक</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>खड़ी रेखा</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>पहली पंक्ति में स्तंभों के नाम हैं</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>दूसरी फ़ाइल…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>आयात करें (&amp;I)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Look at the comments</source>
        <translation>टिप्पणियाँ देखें</translation>
    </message>
    <message>
        <source>Look at the contradictions</source>
        <translation>विरोध देखें</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>रद्द किया गया। कुछ आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson);;All files (*)</source>
        <translation>तालिकाएँ (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (अनुमानित)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>फ़ाइल पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Counting what the file would bring…</source>
        <translation>गिना जा रहा है कि फ़ाइल क्या लाएगी…</translation>
    </message>
    <message>
        <source>Refused lines: %1. They are in %2, to be mended and imported again.</source>
        <translation>अस्वीकृत पंक्तियाँ: %1। वे %2 में हैं, ताकि सुधारकर फिर आयात की जा सकें।</translation>
    </message>
    <message>
        <source>%p%, %1 left</source>
        <translation>%p%, %1 शेष</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n नई टिप्पणी</numerusform>
            <numerusform>%n नई टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 से आगे</translation>
    </message>
    <message numerus="yes">
        <source>%n without a label</source>
        <translation>
            <numerusform>%n बिना लेबल</numerusform>
            <numerusform>%n बिना लेबल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n दोहराव</numerusform>
            <numerusform>%n दोहराव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose label contradicts the one there</source>
        <translation>
            <numerusform>%n, जिसका लेबल मौजूद लेबल से अलग है</numerusform>
            <numerusform>%n, जिनके लेबल मौजूद लेबल से अलग हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>%n अस्वीकृत: %1</numerusform>
            <numerusform>%n अस्वीकृत: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::LabelPage</name>
    <message>
        <source>Train now</source>
        <translation>अभी प्रशिक्षण दें</translation>
    </message>
    <message>
        <source>Which comments, in which order</source>
        <translation>कौन-सी टिप्पणियाँ, किस क्रम में</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>A note on this comment. Enter keeps it, Escape does not.</source>
        <translation>इस टिप्पणी पर एक नोट। Enter उसे रखता है, Escape नहीं।</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>अगली टिप्पणी</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>पिछली टिप्पणी</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>पिछला निर्णय वापस लें</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>पैनल दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>All, in order</source>
        <translation>सभी, क्रम से</translation>
    </message>
    <message>
        <source>Unlabelled only</source>
        <translation>केवल बिना लेबल वाली</translation>
    </message>
    <message>
        <source>All, at random</source>
        <translation>सभी, यादृच्छिक क्रम में</translation>
    </message>
    <message>
        <source>Least sure by the last run</source>
        <translation>पिछले रन में सबसे कम निश्चित</translation>
    </message>
    <message>
        <source>Suspected mistakes</source>
        <translation>संदिग्ध ग़लतियाँ</translation>
    </message>
    <message>
        <source>Second reading (blind)</source>
        <translation>दूसरा पाठ (बिना देखे)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen comment(s)</source>
        <translation>
            <numerusform>%n चुनी हुई टिप्पणी</numerusform>
            <numerusform>%n चुनी हुई टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>अभी कोई टिप्पणी नहीं</translation>
    </message>
    <message>
        <source>Import a file of comments, and label them here with a key each.</source>
        <translation>टिप्पणियों की फ़ाइल आयात करें और यहाँ एक-एक कुंजी से लेबल लगाएँ।</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात…</translation>
    </message>
    <message>
        <source>Nothing in this queue</source>
        <translation>इस कतार में कुछ नहीं</translation>
    </message>
    <message>
        <source>Choose another one at the top right, train on what is labelled, or go through all comments again.</source>
        <translation>ऊपर दाईं ओर दूसरी चुनें, लेबल की हुई टिप्पणियों पर प्रशिक्षण दें, या सभी टिप्पणियाँ फिर से देखें।</translation>
    </message>
    <message>
        <source>Go through all</source>
        <translation>सभी देखें</translation>
    </message>
    <message>
        <source>You are through</source>
        <translation>आप पूरा कर चुके हैं</translation>
    </message>
    <message numerus="yes">
        <source>All %n comment(s) of this queue were shown. Left goes back.</source>
        <translation>
            <numerusform>इस कतार की %n टिप्पणी दिखाई जा चुकी है। बायाँ तीर पीछे ले जाता है।</numerusform>
            <numerusform>इस कतार की सभी %n टिप्पणियाँ दिखाई जा चुकी हैं। बायाँ तीर पीछे ले जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>प्रशिक्षण पर जाएँ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>labelled %1; the run gives %2 a score of %3</source>
        <translation>लेबल %1; रन %2 को %3 स्कोर देता है</translation>
    </message>
    <message>
        <source>the run gives %1 a score of %2</source>
        <translation>रन %1 को %2 स्कोर देता है</translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>%2 में से %1 पर लेबल</translation>
    </message>
    <message numerus="yes">
        <source>about %n more until the next training says something new</source>
        <translation>
            <numerusform>अगले प्रशिक्षण से कुछ नया जानने के लिए लगभग %n और</numerusform>
            <numerusform>अगले प्रशिक्षण से कुछ नया जानने के लिए लगभग %n और</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>हटाया गया</translation>
    </message>
</context>
<context>
    <name>winnow::LabelRuleBox</name>
    <message>
        <source>How cells become labels</source>
        <translation>खाने लेबल कैसे बनते हैं</translation>
    </message>
    <message>
        <source>Each value is a label</source>
        <translation>हर मान एक लेबल है</translation>
    </message>
    <message>
        <source>%1 where the number is at least the median</source>
        <translation>%1, जहाँ संख्या कम से कम माध्यिका हो</translation>
    </message>
    <message>
        <source>%1 where the number is at least</source>
        <translation>%1, जहाँ संख्या कम से कम यह हो</translation>
    </message>
    <message>
        <source>Values of the file and their labels</source>
        <translation>फ़ाइल के मान और उनके लेबल</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>फ़ाइल में</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Numbers of the label column</source>
        <translation>लेबल स्तंभ की संख्याएँ</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>कोई लेबल नहीं</translation>
    </message>
</context>
<context>
    <name>winnow::LossPlot</name>
    <message>
        <source>Loss and validation AUC</source>
        <translation>हानि और सत्यापन AUC</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>Validation AUC</source>
        <translation>सत्यापन AUC</translation>
    </message>
</context>
<context>
    <name>winnow::MainWindow</name>
    <message>
        <source>%1 – Winnow</source>
        <translation>%1 – Winnow</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>परियोजना खोलें</translation>
    </message>
    <message>
        <source>Winnow projects (*.winnow)</source>
        <translation>Winnow परियोजनाएँ (*.winnow)</translation>
    </message>
    <message>
        <source>Winnow</source>
        <translation>Winnow</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>पृष्ठ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>खोलें… (&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>हाल की खोलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>आयात… (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>निर्यात… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>परियोजना बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>टिप्पणियाँ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>लेबल (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>प्रशिक्षण (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>समीक्षा (&amp;R)</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>आज़माएँ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>मॉडल (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>बड़ा पाठ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>छोटा पाठ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>सामान्य पाठ (&amp;N)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टम जैसा (&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>हल्का (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>वापस लें (&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>फिर से करें (&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>नई परियोजना… (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Task settings…</source>
        <translation>कार्य की सेटिंग… (&amp;T)</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>आपका नाम… (&amp;N)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>भाषा (&amp;G)</translation>
    </message>
    <message>
        <source>The language is changed when Winnow starts the next time.</source>
        <translation>भाषा Winnow के अगली बार शुरू होने पर बदलेगी।</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसी</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>शॉर्टकट (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Winnow</source>
        <translation>Winnow के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>Winnow %1. Free software under the GNU General Public License, version 3. Gemma is provided under the Gemma Terms of Use.</source>
        <translation>Winnow %1। GNU जनरल पब्लिक लाइसेंस, संस्करण 3 के अंतर्गत मुक्त सॉफ़्टवेयर। Gemma, Gemma की उपयोग शर्तों के अंतर्गत उपलब्ध है।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>The name under which your labels are kept:</source>
        <translation>वह नाम जिससे आपके लेबल रखे जाते हैं:</translation>
    </message>
</context>
<context>
    <name>winnow::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
    <message>
        <source>The memory is not enough for this. Close other programs, then try again.</source>
        <translation>इसके लिए मेमोरी पर्याप्त नहीं है। दूसरे प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Something unexpected happened: %1</source>
        <translation>कुछ अनपेक्षित हुआ: %1</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>कुछ अनपेक्षित हुआ।</translation>
    </message>
</context>
<context>
    <name>winnow::Plot</name>
    <message>
        <source>A plot. T shows its numbers as a table.</source>
        <translation>एक आलेख। T उसकी संख्याएँ तालिका में दिखाता है।</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>चित्र की नक़ल करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <translation>चित्र सहेजें… (&amp;S)</translation>
    </message>
    <message>
        <source>Show the &amp;table</source>
        <translation>तालिका दिखाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>सब दिखाएँ (&amp;A)</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>आलेख सहेजें</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>winnow::PrecisionRecallPlot</name>
    <message>
        <source>Precision and recall</source>
        <translation>परिशुद्धता और पुनःप्राप्ति</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>पुनःप्राप्ति</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>परिशुद्धता</translation>
    </message>
    <message>
        <source>%1 (AP %2)</source>
        <translation>%1 (AP %2)</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>संयोग</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>सीमा</translation>
    </message>
</context>
<context>
    <name>winnow::PreviewTable</name>
    <message>
        <source>The first rows of the file</source>
        <translation>फ़ाइल की पहली पंक्तियाँ</translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation>स्तंभ “%1” क्या है</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>लेबलकर्ता</translation>
    </message>
    <message>
        <source>Date of the label</source>
        <translation>लेबल की तारीख़</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>मेटाडेटा</translation>
    </message>
</context>
<context>
    <name>winnow::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Ends the training after the present step. The best adapter so far is kept.</source>
        <translation>वर्तमान चरण के बाद प्रशिक्षण समाप्त करता है। अब तक का सर्वोत्तम एडैप्टर रखा जाता है।</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>रन %1</translation>
    </message>
    <message>
        <source>Run %1 on %2</source>
        <translation>रन %1, %2 पर</translation>
    </message>
    <message>
        <source>%1 steps in %2 minutes, best epoch %3, at most %4 MB of memory, on %5</source>
        <translation>%2 मिनट में %1 चरण, सर्वोत्तम दौर %3, अधिकतम %4 MB मेमोरी, %5 पर</translation>
    </message>
</context>
<context>
    <name>winnow::RocPlot</name>
    <message>
        <source>ROC curve</source>
        <translation>ROC वक्र</translation>
    </message>
    <message>
        <source>False positive rate</source>
        <translation>ग़लत धनात्मक दर</translation>
    </message>
    <message>
        <source>True positive rate</source>
        <translation>सही धनात्मक दर</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>संयोग</translation>
    </message>
    <message>
        <source>%1 (AUC %2)</source>
        <translation>%1 (AUC %2)</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>सीमा</translation>
    </message>
</context>
<context>
    <name>winnow::RunTable</name>
    <message>
        <source>training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreBars</name>
    <message>
        <source>No scores yet</source>
        <translation>अभी कोई स्कोर नहीं</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreHistogram</name>
    <message>
        <source>Scores by label</source>
        <translation>लेबल के अनुसार स्कोर</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
</context>
<context>
    <name>winnow::SideBar</name>
    <message>
        <source>Task</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>What is decided about the comments</source>
        <translation>टिप्पणियों के बारे में क्या तय होता है</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Task settings…</source>
        <translation>कार्य की सेटिंग…</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>नया कार्य…</translation>
    </message>
</context>
<context>
    <name>winnow::SidePanel</name>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>About this comment</source>
        <translation>इस टिप्पणी के बारे में</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>पिछले निर्णय</translation>
    </message>
    <message>
        <source>This task has no policy text yet. Task settings, in the box at the top left, is where to write what each label means.</source>
        <translation>इस कार्य की नीति अभी नहीं लिखी गई। ऊपर बाईं ओर “कार्य की सेटिंग” में लिखें कि हर लेबल का क्या अर्थ है।</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>अभी कोई नहीं।</translation>
    </message>
</context>
<context>
    <name>winnow::TaskForm</name>
    <message>
        <source>New project</source>
        <translation>नई परियोजना</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>नया कार्य</translation>
    </message>
    <message>
        <source>Task settings</source>
        <translation>कार्य की सेटिंग</translation>
    </message>
    <message>
        <source>When does a comment get which label? It is at hand while labelling, and each change is kept as a new version.</source>
        <translation>टिप्पणी को कब कौन-सा लेबल मिलता है? लेबल लगाते समय यह पास रहता है, और हर बदलाव नए संस्करण के रूप में रखा जाता है।</translation>
    </message>
    <message>
        <source>The label that is looked for: its score is what thresholds and curves are about.</source>
        <translation>वह लेबल जिसे खोजा जाता है: सीमाएँ और वक्र उसी के स्कोर के बारे में हैं।</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>यह किस बारे में है?</translation>
    </message>
    <message>
        <source>Question to the model</source>
        <translation>मॉडल से प्रश्न</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>The harmful one</source>
        <translation>हानिकारक वाला</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>विभाजक</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>लेबल जोड़ें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>लेबल %1</translation>
    </message>
    <message>
        <source>What stands between question, text and answer in the prompt; \n is a new line. Leave it as it is unless a model was trained with another.</source>
        <translation>प्रॉम्प्ट में प्रश्न, पाठ और उत्तर के बीच जो रहता है; \n नई पंक्ति है। इसे ऐसे ही रहने दें जब तक मॉडल किसी और से प्रशिक्षित न हो।</translation>
    </message>
    <message>
        <source>A double click chooses another colour.</source>
        <translation>दो बार क्लिक करने पर दूसरा रंग चुना जा सकता है।</translation>
    </message>
    <message>
        <source>Where the project goes</source>
        <translation>परियोजना कहाँ रखें</translation>
    </message>
    <message>
        <source>Winnow projects (*.winnow)</source>
        <translation>Winnow परियोजनाएँ (*.winnow)</translation>
    </message>
    <message>
        <source>Say where the project&apos;s file goes.</source>
        <translation>बताएँ कि परियोजना की फ़ाइल कहाँ रखी जाए।</translation>
    </message>
    <message>
        <source>Hostile comments</source>
        <translation>शत्रुतापूर्ण टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Hostile</source>
        <translation>शत्रुतापूर्ण</translation>
    </message>
</context>
<context>
    <name>winnow::TrainPage</name>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>त्वरित</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>अनुशंसित</translation>
    </message>
    <message>
        <source>Codelab</source>
        <translation>Codelab</translation>
    </message>
    <message>
        <source>My own settings</source>
        <translation>मेरी अपनी सेटिंग</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>सभी सेटिंग</translation>
    </message>
    <message>
        <source>&amp;Estimate</source>
        <translation>अनुमान (&amp;E)</translation>
    </message>
    <message>
        <source>Makes two real steps, and says what the whole training takes in time and memory.</source>
        <translation>दो असली चरण चलाकर बताता है कि पूरे प्रशिक्षण में कितना समय और मेमोरी लगेगी।</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>प्रशिक्षण (&amp;T)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>ये सेटिंग लें</translation>
    </message>
    <message>
        <source>Compare settings</source>
        <translation>सेटिंग की तुलना करें</translation>
    </message>
    <message>
        <source>Choose two runs (Ctrl and a click).</source>
        <translation>दो रन चुनें (Ctrl और क्लिक)।</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>&amp;Cancel the training</source>
        <translation>प्रशिक्षण रोकें (&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 steps, %2, up to %3 MB of memory; %n text(s) will be cut.</source>
        <translation>
            <numerusform>%1 चरण, %2, %3 MB तक मेमोरी; %n पाठ काटा जाएगा।</numerusform>
            <numerusform>%1 चरण, %2, %3 MB तक मेमोरी; %n पाठ काटे जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>A first answer in the shortest time: the upper half of the model learns, three times through.</source>
        <translation>सबसे कम समय में पहला उत्तर: मॉडल का ऊपरी आधा भाग तीन दौर में सीखता है।</translation>
    </message>
    <message>
        <source>The best figures we found for a few hundred comments: every layer learns, four times through.</source>
        <translation>कुछ सौ टिप्पणियों के लिए हमें मिले सबसे अच्छे आँकड़े: हर परत चार दौर में सीखती है।</translation>
    </message>
    <message>
        <source>The settings of the codelab “Showcase an agile safety classifier with Gemma”, to compare with.</source>
        <translation>codelab “Showcase an agile safety classifier with Gemma” की सेटिंग, तुलना के लिए।</translation>
    </message>
    <message>
        <source>The settings below, as you change them.</source>
        <translation>नीचे की सेटिंग, जैसी आप बदलें।</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>अभी कोई मॉडल नहीं</translation>
    </message>
    <message>
        <source>A model that understands language comes first; the starter model is a quarter of a gigabyte.</source>
        <translation>पहले भाषा समझने वाला मॉडल चाहिए; आरंभिक मॉडल चौथाई गीगाबाइट का है।</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>मॉडल पर जाएँ</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>सीखने के लिए अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Label some comments first, sixty or so, a few of each label.</source>
        <translation>पहले कुछ टिप्पणियों पर लेबल लगाएँ, लगभग साठ, हर लेबल की कुछ।</translation>
    </message>
    <message>
        <source>Go to Label</source>
        <translation>लेबल पर जाएँ</translation>
    </message>
    <message>
        <source>Run %1 did not come to its end. It can go on where it was.</source>
        <translation>रन %1 पूरा नहीं हुआ। वह जहाँ था वहीं से आगे बढ़ सकता है।</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Making two real steps…</source>
        <translation>दो असली चरण चल रहे हैं…</translation>
    </message>
    <message>
        <source>Run %1 is finished.</source>
        <translation>रन %1 पूरा हुआ।</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>समीक्षा करें</translation>
    </message>
    <message>
        <source>Run %1 was cancelled.</source>
        <translation>रन %1 रद्द किया गया।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>प्रशिक्षण जारी…</translation>
    </message>
</context>
<context>
    <name>winnow::TryPage</name>
    <message>
        <source>Text to try</source>
        <translation>आज़माने का पाठ</translation>
    </message>
    <message>
        <source>Type or paste a text. It stays on this machine.</source>
        <translation>पाठ लिखें या चिपकाएँ। वह इसी मशीन पर रहता है।</translation>
    </message>
    <message>
        <source>Show which &amp;words moved the score</source>
        <translation>दिखाएँ किन शब्दों ने स्कोर बदला (&amp;W)</translation>
    </message>
    <message>
        <source>Each word is left out in turn, and the rest scored again. The change says how the score moves with and without that word; it does not say why. Two words that say the same can each show almost no change.</source>
        <translation>हर शब्द बारी-बारी से छोड़ा जाता है और बाक़ी का स्कोर फिर निकाला जाता है। बदलाव बताता है कि उस शब्द के साथ और बिना स्कोर कैसे चलता है; क्यों, यह नहीं बताता। एक ही बात कहने वाले दो शब्दों में से हर एक का बदलाव लगभग शून्य हो सकता है।</translation>
    </message>
    <message>
        <source>Words and the change of the score without each</source>
        <translation>शब्द और हर एक के बिना स्कोर में बदलाव</translation>
    </message>
    <message>
        <source>&amp;Clear the text</source>
        <translation>पाठ मिटाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>Nothing to try yet</source>
        <translation>आज़माने के लिए अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>When a training has finished, you can type a text here and see what the classifier says.</source>
        <translation>प्रशिक्षण पूरा होने पर आप यहाँ पाठ लिखकर देख सकते हैं कि वर्गीकारक क्या कहता है।</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>प्रशिक्षण पर जाएँ</translation>
    </message>
    <message>
        <source>Run %1. A text is %2 where its score is at least %3.</source>
        <translation>रन %1। पाठ %2 है जहाँ उसका स्कोर कम से कम %3 हो।</translation>
    </message>
    <message>
        <source>Run %1. The label with the highest score is the decision.</source>
        <translation>रन %1। सबसे ऊँचे स्कोर वाला लेबल निर्णय है।</translation>
    </message>
    <message>
        <source>The model is being loaded…</source>
        <translation>मॉडल लोड हो रहा है…</translation>
    </message>
    <message>
        <source>The text is longer than the classifier reads: its end was left out, as in the training.</source>
        <translation>पाठ वर्गीकारक के पढ़ने की सीमा से लंबा है: उसका अंत छोड़ दिया गया, जैसे प्रशिक्षण में।</translation>
    </message>
</context>
<context>
    <name>winnow::WordTable</name>
    <message>
        <source>Word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Change of the score</source>
        <translation>स्कोर में बदलाव</translation>
    </message>
</context>
</TS>
