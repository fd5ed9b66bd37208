from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("learning", "0001_the_record")]

    operations = [
        migrations.AddField(
            model_name="evidence",
            name="commit",
            field=models.CharField(blank=True, max_length=64),
        ),
    ]
